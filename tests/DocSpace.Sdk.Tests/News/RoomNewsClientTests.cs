using System.Net;
using System.Text.Json.Nodes;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Files;
using DocSpace.Sdk.Operations;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.News;

public sealed class RoomNewsClientTests
{
    private const string File = """{"fileEntryType":2,"id":17,"folderId":79,"title":"Plan.docx","fileExst":".docx","pureContentLength":7065}""";
    private const string Folder = """{"fileEntryType":1,"id":18,"parentId":79,"title":"Drafts","filesCount":3}""";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_news_of_a_room_are_files_and_folders_by_day()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, $$"""{"response":[{"date":"2026-11-23T00:00:00.0000000+03:00","items":[{{File}},{{Folder}}]},{"date":"2026-11-22T00:00:00.0000000+03:00"}],"count":2}""");

        var days = await test.Client.News.GetAsync(79, Token);

        Assert.Equal("/api/2.0/files/rooms/79/news", Assert.Single(test.Portal.Requests).Uri.PathAndQuery);
        Assert.Equal([new DateTimeOffset(2026, 11, 23, 0, 0, 0, TimeSpan.FromHours(3)), new DateTimeOffset(2026, 11, 22, 0, 0, 0, TimeSpan.FromHours(3))], days.Select(day => day.Date!.Value));
        Assert.Equal(["File 17", "Folder 18"], days[0].Items.Select(item => item.ToString()));
        Assert.Equal((7065L, 3), (days[0].Items[0].File!.Size, days[0].Items[1].Folder!.FilesCount));
        Assert.Empty(days[1].Items);
    }

    [Fact]
    public async Task The_news_of_the_portal_name_the_rooms()
    {
        await using var test = new TestClient();
        var room = JsonNode.Parse(Fixture.Recording("453-room-pin").Body)!["response"]!.ToJsonString();
        test.Portal.Answer(HttpStatusCode.OK, $$"""{"response":[{"date":"2026-11-23T00:00:00.0000000Z","items":[{"room":{{room}},"items":[{{File}}]}]}],"count":1}""");

        var day = Assert.Single(await test.Client.News.ListAsync(Token));

        Assert.Equal("/api/2.0/files/rooms/news", Assert.Single(test.Portal.Requests).Uri.PathAndQuery);
        var news = Assert.Single(day.Rooms);
        Assert.Equal((new RoomId(79), new EntryId(17)), (news.Room.Id, Assert.Single(news.Items).Id));
    }

    [Fact]
    public async Task No_news_are_an_empty_list()
    {
        await using var test = TestClient.Answering("533-news-room", "534-news-all");

        Assert.Empty(await test.Client.News.GetAsync(79, Token));
        Assert.Empty(await test.Client.News.ListAsync(Token));
    }

    [Theory]
    [InlineData("b1290-news-unknown", HttpStatusCode.NotFound)]
    [InlineData("b1292-news-stranger", HttpStatusCode.Forbidden)]
    public async Task News_of_a_room_that_cannot_be_read_are_refused(string recording, HttpStatusCode status)
    {
        await using var test = TestClient.Answering(recording);

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => test.Client.News.GetAsync(196, Token));

        Assert.Equal(status, exception.StatusCode);
    }

    [Fact]
    public async Task Rooms_and_files_are_marked_as_read_in_one_operation()
    {
        await using var test = TestClient.Answering("b0642-fileops-markasread");

        var operation = await test.Client.Operations.MarkAsReadAsync(new FileBatch { FolderIds = [108, (RoomId)"sbox-1", 108], FileIds = [17] }, Token);

        var request = Assert.Single(test.Portal.Requests);
        Assert.Equal((HttpMethod.Put, "/api/2.0/files/fileops/markasread"), (request.Method, request.Uri.PathAndQuery));
        Assert.Equal("""{"folderIds":[108,"sbox-1"],"fileIds":[17],"returnSingleOperation":true}""", request.Body);
        Assert.Equal("9a48380e-beb1-4cdb-8e32-cb105beb465d", operation.Id);
    }

    [Fact]
    public async Task A_whole_room_is_marked_as_read()
    {
        await using var test = TestClient.Answering("b0642-fileops-markasread");

        await test.Client.News.MarkAsReadAsync(108, Token);

        Assert.Equal("""{"folderIds":[108],"fileIds":[],"returnSingleOperation":true}""", Assert.Single(test.Portal.Requests).Body);
    }

    [Fact]
    public async Task An_answer_without_an_operation_is_refused()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, """{"response":[],"count":0}""");

        var exception = await Assert.ThrowsAsync<DocSpaceProtocolException>(() => test.Client.News.MarkAsReadAsync(108, Token));

        Assert.Equal("PUT files/fileops/markasread: The answer names no operation.", exception.Message);
    }

    [Fact]
    public async Task A_call_about_nothing_is_not_sent()
    {
        await using var test = new TestClient();
        var news = test.Client.News;

        await Assert.ThrowsAsync<ArgumentException>("id", () => news.GetAsync(default, Token));
        await Assert.ThrowsAsync<ArgumentException>("id", () => news.MarkAsReadAsync(default, Token));

        Assert.Empty(test.Portal.Requests);
    }
}
