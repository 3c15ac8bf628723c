using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Tests.Framework;
using FsCheck;
using FsCheck.Fluent;

namespace DocSpace.Sdk.Tests.Rooms;

public sealed class RoomIdTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void A_number_below_one_is_no_id(int number) => Assert.Throws<ArgumentOutOfRangeException>("id", () => new RoomId(number));

    [Fact]
    public void Any_text_is_refused_or_stays_one_segment_under_the_same_path() =>
        Prop.ForAll<string>(text =>
        {
            if (!RoomId.TryParse(text, out var id))
            {
                return true;
            }

            var uri = new Uri(new Uri("https://portal.example.com/sub/"), $"api/2.0/files/rooms/{Uri.EscapeDataString(id.ToString())}/share");
            return uri.Host == "portal.example.com" && uri.Segments.Length == 8 && uri.AbsolutePath.EndsWith("/share", StringComparison.Ordinal) && id.ToString() == text;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

    [Fact]
    public void Any_positive_number_is_an_id_and_equal_to_its_text() =>
        Prop.ForAll<int>(number => number <= 0 || (new RoomId(number) == new RoomId($"{number}") && new RoomId(number).GetHashCode() == new RoomId($"{number}").GetHashCode()))
            .Check(Config.QuickThrowOnFailure);

    [Fact]
    public async Task The_default_value_is_refused_by_every_method_before_anything_is_sent()
    {
        await using var test = new TestClient();
        var (client, none) = (test.Client, default(RoomId));

        await Assert.ThrowsAsync<ArgumentException>("id", () => client.Rooms.GetAsync(none, Token));
        await Assert.ThrowsAsync<ArgumentException>("id", () => client.Rooms.UpdateAsync(none, new RoomUpdateOptions { Title = "x" }, Token));
        await Assert.ThrowsAsync<ArgumentException>("id", () => client.Rooms.DeleteAsync(none, Token));
        await Assert.ThrowsAsync<ArgumentException>("roomId", () => client.InviteAsync(none, "ann@example.com", DocSpace.Sdk.Sharing.RoomAccess.Read, cancellationToken: Token));
        await Assert.ThrowsAsync<ArgumentException>("roomId", () => client.Sharing.ListMembersAsync(none, cancellationToken: Token));
        Assert.Throws<ArgumentException>("roomId", () => client.Sharing.EnumerateMembersAsync(none, cancellationToken: Token));
        Assert.Throws<ArgumentException>("id", () => client.Rooms.GetWebAddress(none));

        Assert.Equal((true, string.Empty), (none.IsEmpty, none.ToString()));
        Assert.Empty(test.Portal.Requests);
    }
}
