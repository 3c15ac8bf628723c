using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Rooms;

public sealed class RoomSettingsTests
{
    private static readonly Guid Somebody = new("ceeabd87-e1ab-4758-8bc3-abd7501c3468");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("453-room-pin", "pin", true)]
    [InlineData("455-room-unpin", "unpin", false)]
    [InlineData("455-room-unpin", "reorder", false)]
    public async Task A_call_without_options_sends_no_body_and_returns_the_room(string recording, string path, bool pinned)
    {
        await using var test = TestClient.Answering(recording);
        var rooms = test.Client.Rooms;

        var room = await (path switch { "pin" => rooms.PinAsync(79, Token), "unpin" => rooms.UnpinAsync(79, Token), _ => rooms.ReorderAsync(79, Token) });

        var request = Assert.Single(test.Portal.Requests);
        Assert.Equal((HttpMethod.Put, $"/api/2.0/files/rooms/79/{path}", null), (request.Method, request.Uri.PathAndQuery, request.Body));
        Assert.Equal((new RoomId(79), pinned), (room.Id, room.IsPinned));
    }

    [Fact]
    public async Task A_limit_is_set_for_many_rooms_at_once_and_each_is_answered_in_order()
    {
        await using var test = TestClient.Answering("b1352-quota-set");

        var rooms = await test.Client.Rooms.SetQuotaAsync([223, 222, 223], 200_000, Token);

        var request = Assert.Single(test.Portal.Requests);
        Assert.Equal((HttpMethod.Put, "/api/2.0/files/rooms/roomquota"), (request.Method, request.Uri.AbsolutePath));
        Assert.Equal("""{"roomIds":[223,222],"quota":200000}""", request.Body);
        Assert.Equal([("223", 200_000L), ("222", 200_000L)], rooms.Select(room => (room.Id.ToString(), room.QuotaLimit!.Value)));
    }

    [Fact]
    public async Task A_reset_names_the_rooms_only()
    {
        await using var test = TestClient.Answering("509-resetquota");

        await test.Client.Rooms.ResetQuotaAsync([79], Token);

        var request = Assert.Single(test.Portal.Requests);
        Assert.Equal(("/api/2.0/files/rooms/resetquota", """{"roomIds":[79]}"""), (request.Uri.AbsolutePath, request.Body));
    }

    [Fact]
    public async Task A_room_that_the_answer_lacks_is_a_failure_whatever_the_status_says()
    {
        await using var test = TestClient.Answering("b1353-quota-set-unlimited");

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => test.Client.Rooms.SetQuotaAsync([222, 223], RoomCreateOptions.UnlimitedQuota, Token));

        Assert.Equal("PUT files/rooms/roomquota: The server answered for 1 of 2 rooms only. Read the rooms to see which were changed.", exception.Message);
        Assert.Equal((HttpStatusCode.OK, RequestDelivery.Processed), (exception.StatusCode, exception.Delivery));
    }

    [Fact]
    public async Task A_refused_room_leaves_open_what_happened_to_those_before_it()
    {
        await using var test = TestClient.Answering("b1357-quota-set-foreign");

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => test.Client.Rooms.SetQuotaAsync([222, 224], 1000, Token));

        Assert.Equal((HttpStatusCode.Forbidden, RequestDelivery.Unknown), (exception.StatusCode, exception.Delivery));
    }

    [Fact]
    public async Task A_limit_that_the_server_would_misread_is_not_sent()
    {
        await using var test = new TestClient();
        var rooms = test.Client.Rooms;

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>("bytes", () => rooms.SetQuotaAsync([8], -3, Token));
        await Assert.ThrowsAsync<ArgumentException>("ids", () => rooms.SetQuotaAsync([], 1, Token));
        await Assert.ThrowsAsync<ArgumentException>("ids", () => rooms.SetQuotaAsync([8, "sbox-1"], 1, Token));
        await Assert.ThrowsAsync<ArgumentException>("ids", () => rooms.ResetQuotaAsync([8, default], Token));

        Assert.Empty(test.Portal.Requests);
    }

    [Fact]
    public async Task An_owner_is_changed_by_the_ids_of_the_room_and_of_the_user()
    {
        await using var test = TestClient.Answering("b0234-owner-to-radmin");

        var room = await test.Client.Rooms.ChangeOwnerAsync(42, Somebody, Token);

        var request = Assert.Single(test.Portal.Requests);
        Assert.Equal((HttpMethod.Post, "/api/2.0/files/owner"), (request.Method, request.Uri.AbsolutePath));
        Assert.Equal($$"""{"folderIds":[42],"userId":"{{Somebody}}"}""", request.Body);
        Assert.Equal((new RoomId(42), Somebody), (room.Id, room.Owner!.Id));
    }

    [Fact]
    public async Task An_unknown_room_is_said_to_be_unknown_though_the_server_answers_well()
    {
        await using var test = TestClient.Answering("b0228-owner-no-ids");

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => test.Client.Rooms.ChangeOwnerAsync(999999, Somebody, Token));

        Assert.Equal(("POST files/owner: The server did nothing: there is no such room.", RequestDelivery.Rejected), (exception.Message, exception.Delivery));
    }

    [Fact]
    public async Task A_room_that_stays_with_somebody_else_is_a_failure()
    {
        await using var test = TestClient.Answering("b0234-owner-to-radmin");

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => test.Client.Rooms.ChangeOwnerAsync(42, Guid.NewGuid(), Token));

        Assert.Equal(RequestDelivery.Processed, exception.Delivery);
    }

    [Fact]
    public async Task A_refused_owner_is_told_what_an_owner_must_be()
    {
        await using var test = TestClient.Answering("b0223-owner-to-user");

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => test.Client.Rooms.ChangeOwnerAsync(42, Somebody, Token));

        Assert.StartsWith("POST files/owner: The server answered 403. It says: \"You cannot select this user\" The new owner must be", exception.Message, StringComparison.Ordinal);
        Assert.Contains("active room admin or DocSpace admin", exception.Message, StringComparison.Ordinal);
        Assert.Equal(("You cannot select this user", HttpStatusCode.Forbidden), (exception.ServerMessage, exception.StatusCode));
    }

    [Fact]
    public async Task A_missing_scope_is_not_taken_for_a_wrong_owner()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.Forbidden);

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => test.Client.Rooms.ChangeOwnerAsync(42, Somebody, Token));

        Assert.DoesNotContain("owner must", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_no_owner()
    {
        await using var test = new TestClient();

        await Assert.ThrowsAsync<ArgumentException>("newOwner", () => test.Client.Rooms.ChangeOwnerAsync(8, Guid.Empty, Token));

        Assert.Empty(test.Portal.Requests);
    }
}
