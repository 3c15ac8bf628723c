using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Tests.Framework;
using static DocSpace.Sdk.Tests.Rooms.CreationPortal;

namespace DocSpace.Sdk.Tests.Rooms;

/// <summary>The search for a room whose creation was not answered.</summary>
public sealed class RoomRecoveryTests
{
    private const string Refused = """{"error":{"message":"Refused"},"status":1,"statusCode":400}""";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Looks_that_fail_leave_it_open_and_a_later_one_finds_the_room()
    {
        await using var test = CreationPortal.NewClient();
        var portal = new CreationPortal(test);
        portal.Make(body => portal.Add(body));
        portal.OnList = _ => portal.Looks > 6 ? null : (HttpStatusCode.BadGateway, string.Empty);

        Assert.True((await CreateAsync(test)).IsRecovered);
        Assert.Equal(1, portal.Creates);
    }

    [Fact]
    public async Task A_portal_that_is_left_alone_for_a_while_is_asked_for_the_room_all_the_same()
    {
        await using var test = CreationPortal.NewClient();
        var portal = new CreationPortal(test);
        for (var i = 0; i < 19; i++)
        {
            await Assert.ThrowsAsync<DocSpaceOutcomeUnknownException>(() => test.Client.Identity.CreateApiKeyAsync(new() { Name = "Key" }, Token));
        }

        portal.OnCreate = body =>
        {
            portal.Make(made => portal.Add(made));
            try
            {
                return portal.OnCreate(body);
            }
            catch (HttpRequestException)
            {
                return (HttpStatusCode.BadGateway, string.Empty);
            }
        };
        var start = test.Time.GetUtcNow();

        Assert.True((await CreateAsync(test)).IsRecovered);

        Assert.InRange(test.Time.GetUtcNow() - start, TimeSpan.Zero, TimeSpan.FromSeconds(14));
        Assert.Equal(ConnectionFailure.Suspended, (await Assert.ThrowsAsync<DocSpaceConnectionException>(() => test.Client.Rooms.GetAsync(8, Token))).Reason);
    }

    [Fact]
    public async Task A_create_that_is_cancelled_on_its_way_leaves_a_ticket_that_finds_the_room()
    {
        await using var test = CreationPortal.NewClient();
        var portal = new CreationPortal(test);
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Token);
        portal.Make(body =>
        {
            portal.Add(body);
            cancel.Cancel();
        });

        var exception = await Assert.ThrowsAsync<DocSpaceRoomCreationCanceledException>(() => test.Client.CreateRoomAsync(Title, RoomType.Custom, cancel.Token));

        Assert.Equal(cancel.Token, exception.CancellationToken);
        Assert.Equal(8, (await test.Client.Rooms.ResolveAsync(exception.Ticket, Token)).Room!.Id);
    }

    [Fact]
    public async Task A_create_that_is_cancelled_before_it_was_sent_leaves_nothing()
    {
        await using var test = CreationPortal.NewClient();

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => test.Client.CreateRoomAsync(Title, RoomType.Custom, new CancellationToken(canceled: true)));

        Assert.IsNotType<DocSpaceRoomCreationCanceledException>(exception);
        Assert.Empty(test.Portal.Requests);
    }

    [Theory]
    [InlineData(403, 1)]
    [InlineData(503, 10)]
    public async Task Looks_that_fail_for_good_are_not_proof_of_anything(int status, int leastLooks)
    {
        await using var test = CreationPortal.NewClient();
        var portal = new CreationPortal(test) { OnCreate = _ => Fail(0, string.Empty), OnList = _ => ((HttpStatusCode)status, string.Empty) };
        var start = test.Time.GetUtcNow();

        var exception = await FailAsync(test);

        Assert.InRange(portal.Looks, leastLooks, 60);

        // The last pause is longer than the time that is left, and this clock passes pauses whole.
        Assert.InRange(test.Time.GetUtcNow() - start, TimeSpan.Zero, TimeSpan.FromSeconds(120));
        Assert.Contains("could not be looked for: GET files/rooms:", exception.Message, StringComparison.Ordinal);
        Assert.Equal(1, portal.Creates);
    }

    [Fact]
    public async Task A_refusal_whose_room_cannot_be_looked_for_leaves_it_open()
    {
        await using var test = CreationPortal.NewClient();
        var portal = new CreationPortal(test) { OnCreate = _ => (HttpStatusCode.BadRequest, Refused), OnList = _ => (HttpStatusCode.Forbidden, string.Empty) };

        Assert.Equal("Refused", Assert.IsType<DocSpaceApiException>((await FailAsync(test)).InnerException).ServerMessage);
        Assert.Equal(1, portal.Creates);
    }

    [Fact]
    public async Task The_caller_s_cancellation_ends_a_pause_at_once()
    {
        await using var test = new TestClient();
        var portal = new CreationPortal(test) { OnCreate = _ => Fail(504, string.Empty) };
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(Token);

        var call = test.Client.CreateRoomAsync(CreationPortal.Title, RoomType.Custom, caller.Token);
        await test.Portal.WaitForRequestsAsync(1);
        await caller.CancelAsync();

        Assert.Equal(caller.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call)).CancellationToken);
        Assert.Equal((1, 0), (portal.Creates, portal.Looks));
    }

    [Fact]
    public async Task The_caller_s_cancellation_ends_a_look_at_once()
    {
        await using var test = CreationPortal.NewClient();
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var portal = new CreationPortal(test) { OnCreate = _ => Fail(504, string.Empty) };
        portal.OnList = _ =>
        {
            if (portal.Looks == 3)
            {
                caller.Cancel();
            }

            return null;
        };

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => test.Client.CreateRoomAsync(CreationPortal.Title, RoomType.Custom, caller.Token));

        Assert.Equal(caller.Token, exception.CancellationToken);
        Assert.Equal((1, 3), (portal.Creates, portal.Looks));
    }

    [Fact]
    public async Task Two_equal_titles_at_once_never_take_each_other_s_room()
    {
        await using var test = CreationPortal.NewClient();
        var portal = new CreationPortal(test);
        var colors = new List<string>();
        portal.OnCreate = body =>
        {
            colors.Add((string)body["color"]!);
            portal.Add(body, id: colors.Count, after: TimeSpan.FromSeconds(10 - (3 * colors.Count)));
            return (HttpStatusCode.InternalServerError, string.Empty);
        };

        var rooms = await Task.WhenAll(CreateAsync(test), CreateAsync(test));

        Assert.Equal(["1", "2"], rooms.Select(room => room.Id.ToString()).Order());
        Assert.All(rooms, room => Assert.Equal(colors[int.Parse(room.Id.ToString(), provider: null) - 1], room.Logo!.Color));
        Assert.Equal(2, portal.Creates);
    }
}
