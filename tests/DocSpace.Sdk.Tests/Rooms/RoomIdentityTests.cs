using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Rooms;

/// <summary>What tells a room from others: the title as the server stores it, and a colour.</summary>
public sealed class RoomIdentityTests
{
    [Fact]
    public void A_title_is_what_the_server_made_of_every_recorded_one()
    {
        var titles = Fixture.Read("title-normalisation.json");
        foreach (var row in titles.GetProperty("whole").EnumerateArray().Where(row => row.GetProperty("create").GetInt32() == 200))
        {
            Assert.Equal(row.GetProperty("stored").GetString(), ServerTitle.Normalize(row.GetProperty("in").GetString()!));
        }

        foreach (var row in titles.GetProperty("chars").EnumerateArray().Where(row => row.GetProperty("create").GetInt32() == 200))
        {
            var sign = char.ConvertFromUtf32(Convert.ToInt32(row.GetProperty("cp").GetString()![2..], 16));
            Assert.Equal($"H7 A{row.GetProperty("created").GetString()}B", ServerTitle.Normalize($"H7 A{sign}B"));
        }
    }

    [Theory]
    [InlineData(0, 0x0A0B0C, "FA6B8C")]
    [InlineData(1, 0, "F08040")]
    [InlineData(9, 0xFFFFFF, "BF7FFF")]
    public void A_colour_is_one_of_the_server_s_own_a_shade_off(int color, int shade, string expected)
    {
        var draws = new Queue<int>([color, shade]);

        Assert.Equal(expected, new RoomFingerprints(_ => draws.Dequeue()).Draw());
    }

    [Fact]
    public void A_colour_is_not_drawn_twice()
    {
        var draws = new Queue<int>([0, 0, 0, 0, 0, 0, 0, 1]);
        var fingerprints = new RoomFingerprints(_ => draws.Dequeue());

        Assert.Equal(["F06080", "F06081"], [fingerprints.Draw(), fingerprints.Draw()]);
    }

    [Fact]
    public void Colours_do_not_run_out()
    {
        var random = new Random(1);
        var fingerprints = new RoomFingerprints(random.Next);

        Assert.All(Enumerable.Range(0, 20_000), _ => Assert.Matches("^[0-9A-F]{6}$", fingerprints.Draw()));
    }
}
