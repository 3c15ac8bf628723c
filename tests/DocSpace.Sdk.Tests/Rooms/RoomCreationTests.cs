using System.Net;
using System.Text.Json.Nodes;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Tests.Framework;
using static DocSpace.Sdk.Tests.Rooms.CreationPortal;

namespace DocSpace.Sdk.Tests.Rooms;

/// <summary>What a create ends in whose answer does not tell.</summary>
public sealed class RoomCreationTests
{
    private const string Refused = """{"error":{"message":"Refused"},"status":1,"statusCode":400}""";

    /// <summary>The answers that do not tell whether a room was made; 0 stands for none.</summary>
    public static TheoryData<int, string> Ambiguous => new()
    {
        { 0, string.Empty },
        { 500, """{"error":{"message":"Oops"}}""" },
        { 502, "<html></html>" },
        { 504, string.Empty },
        { 408, string.Empty },
        { 400, Refused },
        { 403, Refused },
        { 404, Refused },
        { 200, "{\"response\":{\"id\":8,\"tit" },
        { 200, "garbage" },
        { 200, string.Empty },
        { 200, """{"response":{"files":[],"folders":[]}}""" },
        { 200, Refused },
    };

    /// <summary>Those of them after which the room may still appear.</summary>
    public static TheoryData<int, string> Open => new()
    {
        { 0, string.Empty },
        { 500, """{"error":{"message":"Oops"}}""" },
        { 504, string.Empty },
        { 408, string.Empty },
        { 200, "{\"response\":{\"id\":8,\"tit" },
        { 200, string.Empty },
    };

    [Theory]
    [MemberData(nameof(Ambiguous))]
    public async Task A_room_that_is_there_is_returned_in_place_of_its_answer(int status, string body)
    {
        await using var test = CreationPortal.NewClient();
        var portal = new CreationPortal(test);
        portal.OnCreate = Answering(portal, status, body);

        var room = await CreateAsync(test);

        Assert.Equal((8, CreationPortal.Title, true), (room.Id, room.Title, room.IsRecovered));
        Assert.Equal((1, 1), (portal.Creates, portal.Looks));
    }

    [Theory]
    [MemberData(nameof(Open))]
    public async Task A_room_that_appears_later_is_returned(int status, string body)
    {
        await using var test = CreationPortal.NewClient();
        var portal = new CreationPortal(test);
        portal.OnCreate = Answering(portal, status, body, after: TimeSpan.FromSeconds(70));

        var room = await CreateAsync(test);

        Assert.Equal((8, true), (room.Id, room.IsRecovered));
        Assert.Equal((1, 9), (portal.Creates, portal.Looks));
    }

    [Theory]
    [MemberData(nameof(Open))]
    public async Task A_room_that_never_appears_is_looked_for_for_a_minute_and_a_half_and_never_made_again(int status, string body)
    {
        await using var test = CreationPortal.NewClient();
        var portal = new CreationPortal(test) { OnCreate = _ => Fail(status, body) };
        var start = test.Time.GetUtcNow();

        var exception = await FailAsync(test);

        Assert.Equal((1, 10), (portal.Creates, portal.Looks));
        Assert.InRange(test.Time.GetUtcNow() - start, TimeSpan.FromSeconds(90), TimeSpan.FromSeconds(100));
        Assert.Empty(exception.Candidates);
        Assert.Equal(("POST files/rooms", RequestDelivery.Unknown), (exception.Operation, exception.Delivery));
        Assert.Contains("It has not appeared until now. Look for it before you create it again", exception.Message, StringComparison.Ordinal);
        Assert.NotNull(exception.InnerException);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(402)]
    [InlineData(403)]
    [InlineData(200)]
    public async Task A_refusal_of_the_action_that_left_no_room_behind_is_a_refusal(int status)
    {
        await using var test = CreationPortal.NewClient();
        var portal = new CreationPortal(test) { OnCreate = _ => ((HttpStatusCode)status, Refused) };

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => CreateAsync(test));

        Assert.Equal(((HttpStatusCode)status, RequestDelivery.Rejected, "Refused"), (exception.StatusCode, exception.Delivery, exception.ServerMessage));
        Assert.Equal((1, 1), (portal.Creates, portal.Looks));
    }

    [Theory]
    [InlineData(400, """{"response":{"title":"One or more validation errors occurred.","status":400,"errors":{}}}""")]
    [InlineData(401, "")]
    [InlineData(402, "")]
    [InlineData(403, "")]
    [InlineData(404, "")]
    [InlineData(413, "<html></html>")]
    [InlineData(429, "")]
    public async Task What_is_refused_in_front_of_the_action_is_not_looked_for(int status, string body)
    {
        await using var test = CreationPortal.NewClient();
        var portal = new CreationPortal(test) { OnCreate = _ => ((HttpStatusCode)status, body) };

        var exception = await Assert.ThrowsAnyAsync<DocSpaceApiException>(() => CreateAsync(test));

        Assert.Equal(((HttpStatusCode)status, RequestDelivery.Rejected), (exception.StatusCode, exception.Delivery));
        // A limit refuses in front of the action, so what it refused may be sent again.
        Assert.Equal((status is 429 ? 4 : 1, 0), (portal.Creates, portal.Looks));
    }

    [Fact]
    public async Task An_answered_create_is_not_looked_for()
    {
        await using var test = CreationPortal.NewClient();
        var portal = new CreationPortal(test) { OnCreate = _ => (HttpStatusCode.OK, StubPortal.RoomJson) };

        var room = await CreateAsync(test);

        Assert.False(room.IsRecovered);
        Assert.Equal((1, 0), (portal.Creates, portal.Looks));
    }

    private static Func<JsonObject, (HttpStatusCode Status, string Body)> Answering(CreationPortal portal, int status, string answer, TimeSpan after = default) => body =>
    {
        portal.Add(body, after: after);
        return Fail(status, answer);
    };
}
