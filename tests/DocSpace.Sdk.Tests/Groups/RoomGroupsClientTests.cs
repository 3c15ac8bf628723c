using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Groups;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Groups;

public sealed class RoomGroupsClientTests
{
    private const string NoGroups = """{"response":[],"count":1,"status":0,"statusCode":200}""";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static RoomGroupOptions Plain => new() { Name = "H6 Fail", Icon = "flag", Rooms = [12, "sbox-1", 12] };

    [Fact]
    public async Task A_group_is_created_with_each_room_once()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, NoGroups).Answer(HttpStatusCode.OK, Fixture.Recording("b0024-roomgroup-create-icon-cover").Body);

        var group = await test.Client.Groups.CreateAsync(Plain, Token);

        Assert.Equal(["GET /api/2.0/files/group?includeMembers=false", "POST /api/2.0/files/group"], Sent(test));
        Assert.Equal("""{"name":"H6 Fail","icon":"flag","rooms":[12,"sbox-1"]}""", test.Portal.Requests[1].Body);
        Assert.Equal((2, "H6 Projects", "schedule", 1), (group.Id, group.Name, group.Icon!.Id, group.RoomsCount));
        Assert.Equal(["default", "small"], group.Icon.Images.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(new RoomId(12), Assert.Single(group.Rooms!).Id);
        Assert.NotEqual(Guid.Empty, group.OwnerId);
    }

    [Fact]
    public async Task The_empty_group_that_a_refused_create_leaves_behind_is_deleted_and_nothing_else()
    {
        await using var test = new TestClient();
        test.Portal
            .Answer(HttpStatusCode.OK, Groups((1, "H6 Fail", 0), (2, "H6 Fail", 3)))
            .Answer(HttpStatusCode.Forbidden, Fixture.Recording("b1338-verify-roomgroup-fail-create").Body)
            .Answer(HttpStatusCode.OK, Groups((1, "H6 Fail", 0), (2, "H6 Fail", 3), (7, "Other", 0), (8, "H6 Fail", 0)))
            .Answer(HttpStatusCode.OK, Fixture.Recording("b0084-roomgroup-delete").Body);

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => test.Client.Groups.CreateAsync(Plain, Token));

        Assert.Equal((HttpStatusCode.Forbidden, "The required folder was not found"), (exception.StatusCode, exception.ServerMessage));
        Assert.DoesNotContain("left behind", exception.Message, StringComparison.Ordinal);
        Assert.Equal(["DELETE /api/2.0/files/group/8"], Sent(test).Skip(3));
    }

    [Theory]
    [InlineData(1, "H6 Fail")]
    [InlineData(-1, "")]
    public async Task A_leftover_that_cannot_be_deleted_safely_is_told(int rooms, string name)
    {
        await using var test = new TestClient();
        test.Portal
            .Answer(HttpStatusCode.OK, NoGroups)
            .Answer(HttpStatusCode.Forbidden, Fixture.Recording("b1338-verify-roomgroup-fail-create").Body)
            .Answer(rooms < 0 ? HttpStatusCode.Forbidden : HttpStatusCode.OK, rooms < 0 ? "" : Groups((8, name, rooms)));

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => test.Client.Groups.CreateAsync(Plain, Token));

        Assert.EndsWith("A group without these rooms may have been left behind.", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(test.Portal.Requests, request => request.Method == HttpMethod.Delete);
    }

    [Fact]
    public async Task An_unknown_icon_is_refused_without_a_search_for_leftovers()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, NoGroups).Answer(HttpStatusCode.BadRequest, Fixture.Recording("b0023-roomgroup-create-icon").Body);

        await Assert.ThrowsAsync<DocSpaceApiException>(() => test.Client.Groups.CreateAsync(Plain, Token));

        Assert.Equal(2, test.Portal.Requests.Count);
    }

    [Fact]
    public async Task A_lost_answer_leaves_open_whether_the_group_exists()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, NoGroups).Fail(() => new HttpRequestException(HttpRequestError.ResponseEnded, "gone"));

        var exception = await Assert.ThrowsAsync<DocSpaceOutcomeUnknownException>(() => test.Client.Groups.CreateAsync(Plain, Token));

        Assert.Equal("POST files/group: It is unknown whether the group was created. Look for it before you create it again.", exception.Message);
        Assert.Equal(2, test.Portal.Requests.Count);
    }

    [Theory]
    [InlineData("b0041-roomgroup-get", true, 1)]
    [InlineData("b0042-roomgroup-get-nomembers", false, null)]
    public async Task A_group_is_read_with_or_without_its_rooms(string recording, bool includeRooms, int? rooms)
    {
        await using var test = TestClient.Answering(recording);

        var group = await test.Client.Groups.GetAsync(2, includeRooms, Token);

        Assert.Equal([$"GET /api/2.0/files/group/2?includeMembers={(includeRooms ? "true" : "false")}"], Sent(test));
        Assert.Equal((rooms, 1), (group.Rooms?.Count, group.RoomsCount));
    }

    [Fact]
    public async Task All_groups_are_listed()
    {
        await using var test = TestClient.Answering("b0047-roomgroup-list");

        var groups = await test.Client.Groups.ListAsync(cancellationToken: Token);

        Assert.Equal(["GET /api/2.0/files/group?includeMembers=true"], Sent(test));
        Assert.True(groups.Count > 1);
    }

    [Fact]
    public async Task An_update_uses_the_names_that_the_server_reads()
    {
        await using var test = TestClient.Answering("b0055-roomgroup-put-rename");

        var group = await test.Client.Groups.UpdateAsync(2, new RoomGroupUpdateOptions { Name = "H6 Renamed", RoomsToAdd = [14, 14], RoomsToRemove = [12] }, Token);

        Assert.Equal(["PUT /api/2.0/files/group/2"], Sent(test));
        Assert.Equal("""{"groupName":"H6 Renamed","roomsToAdd":[14],"roomsToRemove":[12]}""", test.Portal.Requests[0].Body);
        Assert.Equal("H6 Renamed", group.Name);
    }

    [Fact]
    public async Task What_an_update_leaves_unset_is_not_sent()
    {
        await using var test = TestClient.Answering("b0055-roomgroup-put-rename");

        await test.Client.Groups.UpdateAsync(2, new RoomGroupUpdateOptions { RoomsToAdd = [14], RoomsToRemove = [] }, Token);

        Assert.Equal("""{"roomsToAdd":[14]}""", Assert.Single(test.Portal.Requests).Body);
    }

    [Fact]
    public async Task An_icon_is_set_and_removed()
    {
        await using var test = TestClient.Answering("b0072-roomgroup-icon", "b0073-roomgroup-icon-clear");

        var with = await test.Client.Groups.SetIconAsync(2, "flag", Token);
        var without = await test.Client.Groups.RemoveIconAsync(2, Token);

        Assert.Equal(("flag", null), (with.Icon!.Id, without.Icon));
        Assert.Equal(["POST /api/2.0/files/group/2/icon", "POST /api/2.0/files/group/2/icon"], Sent(test));
        Assert.Equal(["""{"icon":"flag"}""", """{"icon":""}"""], test.Portal.Requests.Select(request => request.Body));
    }

    [Fact]
    public async Task A_group_is_read_before_it_is_deleted()
    {
        await using var test = TestClient.Answering("b0042-roomgroup-get-nomembers", "b0084-roomgroup-delete");

        await test.Client.Groups.DeleteAsync(2, Token);

        Assert.Equal(["GET /api/2.0/files/group/2?includeMembers=false", "DELETE /api/2.0/files/group/2"], Sent(test));
        Assert.Null(test.Portal.Requests[1].Body);
    }

    [Fact]
    public async Task A_group_that_is_not_there_is_not_said_to_be_deleted()
    {
        await using var test = TestClient.Answering("b0043-roomgroup-get-unknown");

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => test.Client.Groups.DeleteAsync(999999, Token));

        Assert.Equal(HttpStatusCode.NotFound, exception.StatusCode);
        Assert.Single(test.Portal.Requests);
    }

    [Fact]
    public async Task What_the_server_would_refuse_late_is_not_sent()
    {
        await using var test = new TestClient();
        var groups = test.Client.Groups;
        var longName = new string('n', 129);

        RoomGroupOptions[] creates =
        [
            new() { Name = " ", Icon = "flag", Rooms = [1] },
            new() { Name = longName, Icon = "flag", Rooms = [1] },
            new() { Name = "\uD800", Icon = "flag", Rooms = [1] },
            new() { Name = "a", Icon = "", Rooms = [1] },
            new() { Name = "a", Icon = new string('i', 51), Rooms = [1] },
            new() { Name = "a", Icon = "flag", Rooms = [] },
            new() { Name = "a", Icon = "flag", Rooms = [default] },
        ];
        RoomGroupUpdateOptions[] updates =
        [
            new(),
            new() { RoomsToAdd = [], RoomsToRemove = [] },
            new() { Name = "" },
            new() { RoomsToAdd = [1, 2], RoomsToRemove = [2] },
            new() { RoomsToRemove = [default] },
        ];

        foreach (var options in creates)
        {
            await Assert.ThrowsAsync<ArgumentException>("options", () => groups.CreateAsync(options, Token));
        }

        foreach (var options in updates)
        {
            await Assert.ThrowsAsync<ArgumentException>("options", () => groups.UpdateAsync(1, options, Token));
        }

        await Assert.ThrowsAsync<ArgumentException>("icon", () => groups.SetIconAsync(1, "", Token));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>("id", () => groups.GetAsync(0, cancellationToken: Token));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>("id", () => groups.RemoveIconAsync(0, Token));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>("id", () => groups.DeleteAsync(-1, Token));
        Assert.Empty(test.Portal.Requests);
    }

    private static string[] Sent(TestClient test) => [.. test.Portal.Requests.Select(request => $"{request.Method} {request.Uri.PathAndQuery}")];

    private static string Groups(params (int Id, string Name, int Rooms)[] groups) =>
        $$"""{"response":[{{string.Join(",", groups.Select(group => $$"""{"id":{{group.Id}},"name":"{{group.Name}}","userId":"7a2d7866-f109-4934-bc00-b07c5f63755f","totalRooms":{{group.Rooms}}}"""))}}],"count":1}""";
}
