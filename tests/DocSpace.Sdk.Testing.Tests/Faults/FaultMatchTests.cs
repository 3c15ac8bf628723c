using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Tests.Support;

namespace DocSpace.Sdk.Testing.Tests.Faults;

public sealed class FaultMatchTests
{
    [Theory]
    [InlineData("PUT files/rooms/{id}", true)]
    [InlineData("put FILES/rooms/{id}", true)]
    [InlineData("* files/rooms/{id}", true)]
    [InlineData("PUT /api/2.0/files/rooms/{id}", true)]
    [InlineData("PUT /files/rooms/{id}", false)]
    [InlineData("GET files/rooms/{id}", false)]
    [InlineData("PUT files/rooms", false)]
    [InlineData("PUT files/rooms/{id}/share", false)]
    public async Task A_fault_is_for_a_method_and_a_path(string request, bool isMet)
    {
        await using var portal = await TestPortal.StartAsync();
        var room = await portal.CreateRoomAsync();
        portal.Emulator.Faults.Add(EmulatedFault.Status(503).On(request));

        var answer = await portal.SendAsync(HttpMethod.Put, $"rooms/{room}", new JsonObject());

        Assert.Equal(isMet ? 503 : 200, answer.Status);
    }

    [Fact]
    public async Task A_fault_strikes_every_request_until_it_is_taken_back()
    {
        await using var portal = await TestPortal.StartAsync();
        portal.Emulator.Faults.Add(EmulatedFault.Status(503));

        Assert.Equal([503, 503], await ListAsync(portal, 2));
        portal.Emulator.Faults.Clear();

        Assert.Equal([200], await ListAsync(portal, 1));
        Assert.Equal(2, portal.Emulator.Faults.Used.Count);
    }

    [Fact]
    public async Task A_fault_strikes_the_first_requests_or_some_in_between_or_the_first_of_these()
    {
        await using var portal = await TestPortal.StartAsync();
        portal.Emulator.Faults.Add(EmulatedFault.Status(501).First(2));
        portal.Emulator.Faults.Add(EmulatedFault.Status(502).Every(3).First(2));

        Assert.Equal([501, 501, 502, 200, 200, 502, 200, 200, 200], await ListAsync(portal, 9));
    }

    [Fact]
    public async Task Of_two_faults_the_one_that_was_added_first_strikes()
    {
        await using var portal = await TestPortal.StartAsync();
        portal.Emulator.Faults.Add(EmulatedFault.Status(501).First(1));
        portal.Emulator.Faults.Add(EmulatedFault.Status(502).First(1));

        Assert.Equal([501, 502, 200], await ListAsync(portal, 3));
    }

    [Fact]
    public void A_fault_tells_what_it_is_and_does_not_change()
    {
        var fault = EmulatedFault.CutAfter();

        Assert.Equal("CutAfter on POST files/rooms", fault.On("POST files/rooms").First(1).Every(2).ToString());
        Assert.Equal("CutAfter", fault.ToString());
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Throws<ArgumentException>(() => EmulatedFault.Refuse().On("files/rooms"));
        Assert.Throws<ArgumentException>(() => EmulatedFault.TooManyRequests("a\r\nb"));
        Assert.Throws<ArgumentOutOfRangeException>(() => EmulatedFault.Refuse().First(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => EmulatedFault.Refuse().Every(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => EmulatedFault.CutAtByte(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => EmulatedFault.Delay(TimeSpan.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => EmulatedFault.DelayReading(TimeSpan.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => EmulatedFault.Status(200));
        Assert.Throws<ArgumentOutOfRangeException>(() => EmulatedFault.StatusAfter(600));
        Assert.Throws<ArgumentOutOfRangeException>(() => EmulatedFault.LateCommit(TimeSpan.FromTicks(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => EmulatedFault.CrashAt(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => EmulatedFault.DropInvitees(0, -1));
    }

    private static async Task<List<int>> ListAsync(TestPortal portal, int count)
    {
        List<int> statuses = [];
        for (var i = 0; i < count; i++)
        {
            statuses.Add((await portal.GetAsync("rooms")).Status);
        }

        return statuses;
    }
}
