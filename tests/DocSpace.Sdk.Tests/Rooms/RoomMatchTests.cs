using System.Text.Json.Nodes;
using DocSpace.Sdk.Rooms;
using static DocSpace.Sdk.Tests.Rooms.CreationPortal;

namespace DocSpace.Sdk.Tests.Rooms;

/// <summary>Which rooms are taken for the one of a create that was not answered.</summary>
public sealed class RoomMatchTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>What makes a room another one.</summary>
    public static TheoryData<string, string> Others => new()
    {
        { "title", "\"Other\"" },
        { "title", "\"project\"" },
        { "roomType", "2" },
        { "logo", """{"color":"000000"}""" },
        { "created", "\"2026-11-23T07:59:57.0000000Z\"" },
        { "created", "\"2027-11-23T08:00:00.0000000Z\"" },
        { "access", "9" },
        { "inRoom", "false" },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public async Task Another_room_is_not_taken_for_the_created_one(string field, string value)
    {
        await using var test = CreationPortal.NewClient();
        var portal = new CreationPortal(test);
        portal.Make(body => portal.Add(body, with: room => room[field] = JsonNode.Parse(value)));

        var exception = await FailAsync(test);
        var outcome = await test.Client.Rooms.ResolveAsync(exception.Ticket, Token);

        Assert.Empty(exception.Candidates);
        Assert.Equal((RoomCreationStatus.NotFound, null), (outcome.Status, outcome.Room));
        Assert.Equal(1, portal.Creates);
    }

    [Theory]
    [InlineData("created", "\"2026-11-23T07:59:58.0000000Z\"")]
    [InlineData("created", "\"2026-11-23T10:00:01.0000000+02:00\"")]
    [InlineData("inRoom", "null")]
    public async Task A_room_that_a_server_tells_otherwise_is_the_created_one_still(string field, string value)
    {
        await using var test = CreationPortal.NewClient();
        var portal = new CreationPortal(test);
        portal.Make(body => portal.Add(body, with: room => room[field] = JsonNode.Parse(value)));

        Assert.True((await CreateAsync(test)).IsRecovered);
    }

    [Theory]
    [InlineData(-5)]
    [InlineData(5)]
    public async Task The_clock_of_the_server_counts_and_not_that_of_the_caller(int hoursAhead)
    {
        await using var test = CreationPortal.NewClient();
        var portal = new CreationPortal(test);
        test.Portal.ClockAhead = TimeSpan.FromHours(hoursAhead);
        portal.Make(body => portal.Add(body, after: TimeSpan.FromSeconds(3)));

        Assert.True((await CreateAsync(test)).IsRecovered);
    }

    [Fact]
    public async Task A_server_that_does_not_tell_the_time_is_not_held_to_it()
    {
        await using var test = CreationPortal.NewClient();
        var portal = new CreationPortal(test);
        test.Portal.ClockAhead = null;
        portal.Make(body => portal.Add(body, createdAfter: TimeSpan.FromHours(-5)));

        Assert.True((await CreateAsync(test)).IsRecovered);
    }

    [Fact]
    public async Task A_room_that_is_in_the_archive_already_is_found_there()
    {
        await using var test = CreationPortal.NewClient();
        var portal = new CreationPortal(test);
        portal.Make(body => portal.Add(body, archived: true));

        Assert.Equal(8, (await CreateAsync(test)).Id);
    }

    [Fact]
    public async Task A_room_behind_many_pinned_and_many_newer_ones_is_found()
    {
        await using var test = CreationPortal.NewClient();
        var portal = new CreationPortal(test);
        portal.Make(body =>
        {
            portal.Add(body);
            var other = new JsonObject { ["title"] = "Other", ["roomType"] = 5 };
            for (var i = 0; i < 120; i++)
            {
                portal.Add(other, id: 1000 + i, createdAfter: TimeSpan.FromDays(-9), with: room => room["pinned"] = true);
                portal.Add(other, id: 2000 + i, createdAfter: TimeSpan.FromSeconds(1));
                portal.Add(other, id: 3000 + i, createdAfter: TimeSpan.FromDays(-9));
            }
        });

        Assert.Equal(8, (await CreateAsync(test)).Id);
        Assert.Equal(3, portal.Looks);
    }

    [Fact]
    public async Task Two_rooms_that_fit_are_named_and_none_is_taken()
    {
        await using var test = CreationPortal.NewClient();
        var portal = new CreationPortal(test);
        portal.Make(body =>
        {
            portal.Add(body, id: 8);
            portal.Add(body, id: 9, archived: true);
        });

        var exception = await FailAsync(test);
        var outcome = await test.Client.Rooms.ResolveAsync(exception.Ticket, Token);

        Assert.Equal([8, 9], exception.Candidates);
        Assert.Equal([8, 9], outcome.Candidates);
        Assert.Equal((RoomCreationStatus.Ambiguous, null, 1), (outcome.Status, outcome.Room, portal.Creates));
        Assert.Contains("2 rooms could be it", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_room_whose_colour_a_picture_hides_may_be_the_one()
    {
        await using var test = CreationPortal.NewClient();
        var portal = new CreationPortal(test);
        portal.Make(body => portal.Add(body, with: room => room["logo"] = JsonNode.Parse("""{"original":"/x.png"}""")));

        var exception = await FailAsync(test);

        Assert.Equal([8], exception.Candidates);
        Assert.Equal(10, portal.Looks);
    }

    [Fact]
    public async Task A_colour_of_the_caller_tells_nothing_so_a_lone_room_is_named_only()
    {
        await using var test = CreationPortal.NewClient();
        var portal = new CreationPortal(test);
        portal.Make(body => portal.Add(body));
        var options = new RoomCreateOptions { Title = CreationPortal.Title, Type = RoomType.Custom, Color = "ff8f40" };

        var exception = await Assert.ThrowsAsync<DocSpaceRoomOutcomeUnknownException>(() => CreateAsync(test, options));
        var outcome = await test.Client.Rooms.ResolveAsync(exception.Ticket, Token);

        Assert.Equal([8], exception.Candidates);
        Assert.Equal(("ff8f40", false), (exception.Ticket.Color, exception.Ticket.HasFingerprint));
        Assert.Equal((RoomCreationStatus.Ambiguous, 1, 1), (outcome.Status, outcome.Candidates.Count, portal.Creates));
    }
}
