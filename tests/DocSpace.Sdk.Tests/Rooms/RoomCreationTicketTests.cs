using System.Net;
using System.Text.Json;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using static DocSpace.Sdk.Tests.Rooms.CreationPortal;

namespace DocSpace.Sdk.Tests.Rooms;

/// <summary>How a room is looked for later.</summary>
public sealed class RoomCreationTicketTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_ticket_finds_the_room_later_and_in_another_process()
    {
        await using var test = CreationPortal.NewClient();
        var portal = new CreationPortal(test);
        portal.Make(body => portal.Add(body, after: TimeSpan.FromMinutes(5)));

        var ticket = (await FailAsync(test, "a:b 🚀")).Ticket;
        var copy = JsonSerializer.Deserialize<RoomCreationTicket>(JsonSerializer.Serialize(ticket))!;
        var before = await test.Client.Rooms.ResolveAsync(copy, Token);
        test.Time.Advance(TimeSpan.FromMinutes(5));
        var after = await test.Client.Rooms.ResolveAsync(copy, Token);

        Assert.Equal(ticket, copy);
        Assert.Equal(("a_b __", RoomType.Custom, true), (copy.Title, copy.Type, copy.HasFingerprint));
        Assert.Equal("Creation of a Custom room at 2026-11-23 08:00:00Z", copy.ToString());
        Assert.Equal(RoomCreationStatus.NotFound, before.Status);
        Assert.InRange(after.AsOf - before.AsOf, TimeSpan.FromMinutes(4.9), TimeSpan.FromMinutes(5.1));
        Assert.Equal((RoomCreationStatus.Created, new RoomId(8), true), (after.Status, after.Room!.Id, after.Room.IsRecovered));
        Assert.Empty(after.Candidates);
        Assert.Equal("Created: Room 8 (Custom)", after.ToString());
    }

    [Fact]
    public async Task A_look_for_a_ticket_that_fails_says_so_and_a_ticket_of_nothing_is_refused()
    {
        await using var test = CreationPortal.NewClient();
        var portal = new CreationPortal(test) { OnCreate = _ => Fail(0, string.Empty) };
        var ticket = (await FailAsync(test)).Ticket;
        portal.OnList = _ => (HttpStatusCode.Forbidden, string.Empty);

        await Assert.ThrowsAsync<DocSpaceApiException>(() => test.Client.Rooms.ResolveAsync(ticket, Token));
        await Assert.ThrowsAsync<ArgumentNullException>("ticket", () => test.Client.Rooms.ResolveAsync(null!, Token));
        await Assert.ThrowsAsync<ArgumentException>("ticket", () => test.Client.Rooms.ResolveAsync(ticket with { Title = "" }, Token));
    }
}
