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
