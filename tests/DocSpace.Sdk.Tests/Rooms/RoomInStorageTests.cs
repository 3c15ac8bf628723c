using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Rooms;

public sealed class RoomInStorageTests
{
    private const string RoomJson = """{"response":{"id":"sbox-12-7","parentId":"sbox-12","title":"Box","roomType":5,"providerItem":true,"providerKey":"Box","providerId":12}}""";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static RoomInStorageOptions Plain => new() { Title = "Box", Type = RoomType.Custom };

    [Fact]
    public async Task A_room_in_a_storage_is_created_in_its_folder_with_a_number_for_its_type()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, RoomJson);

        var room = await test.Client.Rooms.CreateInStorageAsync("sbox-12", Plain, Token);

        var request = Assert.Single(test.Portal.Requests);
        Assert.Equal((HttpMethod.Post, "/api/2.0/files/rooms/thirdparty/sbox-12"), (request.Method, request.Uri.AbsolutePath));
        Assert.Equal("""{"title":"Box","roomType":5,"createAsNewFolder":false}""", request.Body);
        Assert.Equal((new RoomId("sbox-12-7"), "Box"), (room.Id, room.ProviderKey));
    }

    [Fact]
    public async Task Every_option_that_is_set_is_sent()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, RoomJson);

        await test.Client.Rooms.CreateInStorageAsync(
            "sbox-12",
            new RoomInStorageOptions { Title = "Box", Type = RoomType.Public, CreateAsNewFolder = true, Tags = ["a"], Color = "FF8F40", Cover = "cloud", Indexing = true, DenyDownload = true },
            Token);

        Assert.Equal(
            """{"title":"Box","roomType":6,"createAsNewFolder":true,"indexing":true,"denyDownload":true,"color":"FF8F40","cover":"cloud","tags":["a"]}""",
            Assert.Single(test.Portal.Requests).Body);
    }

    [Fact]
    public async Task A_failure_of_the_server_leaves_open_whether_the_room_exists_and_nothing_is_sent_again()
    {
        await using var test = new TestClient();
        var (status, body, mediaType) = Fixture.Recording("b0962-thirdparty-room-unknown");
        test.Portal.Answer((HttpStatusCode)status, body, mediaType);

        var exception = await Assert.ThrowsAsync<DocSpaceOutcomeUnknownException>(() => test.Client.Rooms.CreateInStorageAsync("sbox-999", Plain, Token));

        Assert.StartsWith("POST files/rooms/thirdparty/{folderId}: It is unknown whether the room was created.", exception.Message, StringComparison.Ordinal);
        Assert.Single(test.Portal.Requests);
    }

    [Fact]
    public async Task What_the_server_would_misunderstand_is_not_sent()
    {
        await using var test = new TestClient();
        var rooms = test.Client.Rooms;

        await Assert.ThrowsAsync<ArgumentException>("folderId", () => rooms.CreateInStorageAsync(8, Plain, Token));
        await Assert.ThrowsAsync<ArgumentException>("folderId", () => rooms.CreateInStorageAsync(default(RoomId), Plain, Token));
        await Assert.ThrowsAsync<ArgumentException>(() => rooms.CreateInStorageAsync("sbox-1", new RoomInStorageOptions { Title = " ", Type = RoomType.Custom }, Token));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => rooms.CreateInStorageAsync("sbox-1", new RoomInStorageOptions { Title = "x", Type = (RoomType)3 }, Token));
        await Assert.ThrowsAsync<ArgumentException>(() => rooms.CreateInStorageAsync("sbox-1", new RoomInStorageOptions { Title = "x", Type = RoomType.Custom, Tags = [""] }, Token));
        await Assert.ThrowsAsync<ArgumentException>(() => rooms.CreateInStorageAsync("sbox-1", new RoomInStorageOptions { Title = "x", Type = RoomType.Custom, Color = "red" }, Token));

        Assert.Empty(test.Portal.Requests);
    }
}
