using System.Net;
using System.Text;
using System.Text.Json;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Operations;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing;

namespace DocSpace.Sdk.ConformanceTests.Errors;

/// <summary>Every shape in which the server reports an error, as it is on the wire and as the SDK tells it.</summary>
public sealed class ErrorScenarios(Portal portal) : Scenario(portal)
{
    private const string Json = "application/json";

    [Fact]
    [Exercises("getRoom")]
    public async Task An_error_of_an_action_comes_in_the_member_error_and_becomes_an_exception_with_its_text()
    {
        var (status, body) = await SendAsync(HttpMethod.Get, $"files/rooms/{int.MaxValue}", null, Json);
        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => Owner.Rooms.GetAsync(int.MaxValue, Token));

        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Equal(JsonValueKind.String, body!.Value.GetProperty("error").GetProperty("message").ValueKind);
        Assert.Equal((status, RequestDelivery.Rejected), (exception.StatusCode, exception.Delivery));
        Assert.NotNull(exception.ServerMessage);
    }

    [Fact]
    [Exercises("getRooms")]
    public async Task A_wrong_query_comes_as_wrapped_problem_details()
    {
        var (status, body) = await SendAsync(HttpMethod.Get, "files/rooms?count=101", null, Json);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(JsonValueKind.Object, body!.Value.GetProperty("response").GetProperty("errors").ValueKind);
    }

    [Fact]
    [Exercises("createRoom")]
    public async Task An_empty_body_is_a_wrapped_problem()
    {
        var (status, body) = await SendAsync(HttpMethod.Post, "files/rooms", "", Json);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(400, body!.Value.GetProperty("statusCode").GetInt32());
    }

    [Fact]
    [Exercises("createRoom")]
    public async Task A_body_of_another_type_is_415_in_a_frame_that_claims_success()
    {
        var (status, body) = await SendAsync(HttpMethod.Post, "files/rooms", "{}", "text/plain");

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, status);
        Assert.Equal(200, body!.Value.GetProperty("statusCode").GetInt32());
    }

    [Fact]
    [Exercises("getRooms")]
    public async Task A_wrong_key_is_401_without_a_body_and_the_exception_says_what_to_check()
    {
        const string WrongKey = "sk-0000000000000000000000000000000000000000000000000000000000000000";
        var (status, body) = await SendAsync(HttpMethod.Get, "files/rooms", null, Json, WrongKey);
        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => Portal.SignIn(WrongKey).Rooms.ListAsync(cancellationToken: Token));

        Assert.Equal((HttpStatusCode.Unauthorized, null), (status, body));
        Assert.Equal((HttpStatusCode.Unauthorized, null), (exception.StatusCode, exception.ServerMessage));
        Assert.Contains("API key", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(WrongKey, exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    [Exercises("getRoom")]
    public async Task A_room_that_answers_some_who_did_not_sign_in_is_401_with_a_body_for_others()
    {
        var room = await CreateRoomAsync();

        var (status, body) = await SendAsync(HttpMethod.Get, $"files/rooms/{room.Id}", null, Json, apiKey: null);

        Assert.Equal(HttpStatusCode.Unauthorized, status);
        Assert.True(body!.Value.TryGetProperty("error", out _));
    }

    [Fact]
    public async Task A_path_that_the_server_has_not_is_404_without_a_body()
    {
        var (status, body) = await SendAsync(HttpMethod.Get, "no/such/path", null, Json);

        Assert.Equal((HttpStatusCode.NotFound, null), (status, body));
    }

    [Fact]
    public async Task A_method_that_a_path_has_not_is_405_without_a_body()
    {
        var (status, body) = await SendAsync(HttpMethod.Patch, "files/rooms", null, Json);

        Assert.Equal((HttpStatusCode.MethodNotAllowed, null), (status, body));
    }

    [Fact]
    [Exercises("updateRoom")]
    public async Task To_change_a_room_that_is_not_there_is_403_and_not_404()
    {
        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(
            () => Owner.Rooms.UpdateAsync(int.MaxValue, new RoomUpdateOptions { Title = NewTitle() }, Token));

        Assert.Equal(HttpStatusCode.Forbidden, exception.StatusCode);
    }

    [Fact]
    [Exercises("getRooms")]
    public async Task Tags_that_are_no_JSON_make_the_server_fail()
    {
        var (status, body) = await SendAsync(HttpMethod.Get, "files/rooms?tags=alpha", null, Json);

        Assert.Equal(HttpStatusCode.InternalServerError, status);
        Assert.True(body!.Value.TryGetProperty("error", out _));
    }

    [Fact]
    [Exercises("createRoom")]
    public async Task An_unknown_cover_is_refused_and_leaves_no_room_behind()
    {
        var title = NewTitle();

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(
            () => Owner.CreateRoomAsync(new RoomCreateOptions { Title = title, Type = RoomType.Custom, Cover = "no-such-cover" }, Token));

        Assert.Equal(HttpStatusCode.BadRequest, exception.StatusCode);
        Assert.Empty((await Owner.Rooms.ListAsync(new RoomQuery { Text = title }, Token)).Items);
    }

    [Fact]
    [Exercises("createRoom", "unarchiveRoom")]
    public async Task A_portal_whose_rooms_are_used_up_answers_402_and_lets_none_back_from_the_archive()
    {
        var emulator = await OnlyEmulatedAsync("the number of rooms is a matter of the tariff.", new DocSpaceEmulatorOptions { MaxRooms = 1 });
        var owner = Portal.SignIn(emulator.ApiKey, emulator.BaseAddress);
        var first = await owner.CreateRoomAsync(NewTitle(), RoomType.Custom, Token);

        var refused = await Assert.ThrowsAsync<DocSpaceApiException>(() => owner.CreateRoomAsync(NewTitle(), RoomType.Custom, Token));
        await (await owner.Rooms.ArchiveAsync(first.Id, Token)).WaitAsync(cancellationToken: Token);
        await owner.CreateRoomAsync(NewTitle(), RoomType.Custom, Token);
        var back = await owner.Rooms.UnarchiveAsync(first.Id, Token);
        var failed = await Assert.ThrowsAsync<DocSpaceOperationException>(() => back.WaitAsync(cancellationToken: Token));

        Assert.Equal(HttpStatusCode.PaymentRequired, refused.StatusCode);
        Assert.NotNull(failed.ServerMessage);
        Assert.Equal(2, emulator.Rooms.Count);
    }

    [Fact]
    [Exercises("getRoom", "createApiKey")]
    public async Task A_missing_scope_is_a_bare_problem_where_some_who_did_not_sign_in_are_answered()
    {
        var room = await CreateRoomAsync();
        var key = await CreateKeyAsync("files:read");

        var (status, body) = await SendAsync(HttpMethod.Get, $"files/rooms/{room.Id}", null, Json, key.Secret);
        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => Portal.SignIn(key.Secret).Rooms.GetAsync(room.Id, Token));

        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.Equal(403, body!.Value.GetProperty("status").GetInt32());
        Assert.Contains("rooms:read", exception.Message, StringComparison.Ordinal);
    }

    private Task<(HttpStatusCode Status, JsonElement? Body)> SendAsync(HttpMethod method, string path, string? body, string mediaType) =>
        SendAsync(method, path, body, mediaType, Portal.OwnerKey);

    private async Task<(HttpStatusCode Status, JsonElement? Body)> SendAsync(
        HttpMethod method, string path, string? body, string mediaType, string? apiKey)
    {
        using var http = Portal.SendRaw(apiKey);
        using var request = new HttpRequestMessage(method, new Uri("api/2.0/" + path, UriKind.Relative));
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, mediaType);
        using var response = await http.SendAsync(request, Token);
        var text = await response.Content.ReadAsStringAsync(Token);
        return (response.StatusCode, text.Length == 0 ? null : JsonDocument.Parse(text).RootElement);
    }
}
