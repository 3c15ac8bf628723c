using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Tags;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Tags;

public sealed class RoomTagsClientTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_tag_is_created_by_its_name()
    {
        await using var test = TestClient.Answering("458-tags-create");

        var tag = await test.Client.Tags.CreateAsync("gamma", Token);

        Assert.Equal("gamma", tag);
        AssertSent(test, HttpMethod.Post, "/api/2.0/files/tags", """{"name":"gamma"}""");
    }

    [Fact]
    public async Task A_tag_is_renamed_from_one_name_to_the_other()
    {
        await using var test = TestClient.Answering("469-tags-rename");

        var tag = await test.Client.Tags.RenameAsync("newtag", "renamed", Token);

        Assert.Equal("renamed", tag);
        AssertSent(test, HttpMethod.Put, "/api/2.0/files/tags", """{"oldName":"newtag","newName":"renamed"}""");
    }

    [Fact]
    public async Task A_list_is_read_with_its_filter()
    {
        await using var test = TestClient.Answering("461-tags-list");

        var tags = await test.Client.Tags.ListAsync(new RoomTagQuery { Text = "a&b", StartIndex = 5, PageSize = 7 }, Token);

        Assert.Equal(["gamma", "two", "one", "beta", "alpha"], tags);
        AssertSent(test, HttpMethod.Get, "/api/2.0/files/tags?filterValue=a%26b&startIndex=5&count=7", null);
    }

    [Fact]
    public async Task An_enumeration_ends_at_the_first_page_that_is_not_full()
    {
        await using var test = new TestClient();
        test.Portal
            .Answer(HttpStatusCode.OK, """{"response":["a","b"],"count":1}""")
            .Answer(HttpStatusCode.OK, """{"response":["c"],"count":1}""");

        var tags = new List<string>();
        await foreach (var tag in test.Client.Tags.EnumerateAsync(new RoomTagQuery { PageSize = 2 }, Token))
        {
            tags.Add(tag);
        }

        Assert.Equal(["a", "b", "c"], tags);
        Assert.Equal(["?startIndex=0&count=2", "?startIndex=2&count=2"], test.Portal.Requests.Select(request => request.Uri.Query));
    }

    [Theory]
    [InlineData("b1051-haslinks-query-h6_plain", true)]
    [InlineData("b1063-haslinks-query-h6-unused", false)]
    public async Task A_name_is_asked_about_in_the_query_whatever_it_holds(string recording, bool expected)
    {
        await using var test = TestClient.Answering(recording);

        Assert.Equal(expected, await test.Client.Tags.HasRoomsAsync("50%/a+b \"ü", Token));

        AssertSent(test, HttpMethod.Get, "/api/2.0/files/tags/any/haslinks?tagName=50%25%2Fa%2Bb%20%22%C3%BC", null);
    }

    [Fact]
    public async Task An_answer_that_says_neither_yes_nor_no_is_refused()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, """{"count":0,"status":0,"statusCode":200}""");

        await Assert.ThrowsAsync<DocSpaceProtocolException>(() => test.Client.Tags.HasRoomsAsync("a", Token));
    }

    [Fact]
    public async Task Tags_are_deleted_by_a_body()
    {
        await using var test = TestClient.Answering("471-tags-delete");

        await test.Client.Tags.DeleteAsync(["gamma", "delta"], Token);

        AssertSent(test, HttpMethod.Delete, "/api/2.0/files/tags", """{"names":["gamma","delta"]}""");
    }

    [Fact]
    public async Task Tags_are_added_to_a_room_which_comes_back()
    {
        await using var test = TestClient.Answering("464-room-tags-add");

        var room = await test.Client.Tags.AddToRoomAsync(79, ["gamma", "newtag"], Token);

        Assert.Equal(["one", "two", "gamma", "newtag"], room.Tags);
        AssertSent(test, HttpMethod.Put, "/api/2.0/files/rooms/79/tags", """{"names":["gamma","newtag"]}""");
    }

    [Fact]
    public async Task Tags_are_taken_off_a_room_which_comes_back()
    {
        await using var test = TestClient.Answering("466-room-tags-delete");

        var room = await test.Client.Tags.RemoveFromRoomAsync(79, ["gamma"], Token);

        Assert.DoesNotContain("gamma", room.Tags);
        AssertSent(test, HttpMethod.Delete, "/api/2.0/files/rooms/79/tags", """{"names":["gamma"]}""");
    }

    [Fact]
    public async Task Blanks_at_the_ends_are_part_of_a_name()
    {
        await using var test = TestClient.Answering("b1092-tags-create-trim");

        Assert.Equal("  h6-trim  ", await test.Client.Tags.CreateAsync("  h6-trim  ", Token));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("a\tb")]
    [InlineData("long")]
    public async Task What_is_no_tag_is_not_sent(string? name)
    {
        await using var test = new TestClient();
        var tags = test.Client.Tags;
        name = name == "long" ? new string('t', 256) : name;

        await Assert.ThrowsAsync<ArgumentException>("name", () => tags.CreateAsync(name!, Token));
        await Assert.ThrowsAsync<ArgumentException>("name", () => tags.RenameAsync(name!, "b", Token));
        await Assert.ThrowsAsync<ArgumentException>("newName", () => tags.RenameAsync("a", name!, Token));
        await Assert.ThrowsAsync<ArgumentException>("name", () => tags.HasRoomsAsync(name!, Token));
        await Assert.ThrowsAsync<ArgumentException>("names", () => tags.DeleteAsync(["a", name!], Token));
        await Assert.ThrowsAsync<ArgumentException>("names", () => tags.AddToRoomAsync(8, [name!], Token));
        await Assert.ThrowsAsync<ArgumentException>("names", () => tags.RemoveFromRoomAsync(8, [name!], Token));

        Assert.Empty(test.Portal.Requests);
    }

    [Fact]
    public async Task A_call_about_nothing_is_not_sent()
    {
        await using var test = new TestClient();
        var tags = test.Client.Tags;

        await Assert.ThrowsAsync<ArgumentException>("names", () => tags.DeleteAsync([], Token));
        await Assert.ThrowsAsync<ArgumentException>("names", () => tags.AddToRoomAsync(8, [], Token));
        await Assert.ThrowsAsync<ArgumentNullException>("names", () => tags.RemoveFromRoomAsync(8, null!, Token));
        await Assert.ThrowsAsync<ArgumentException>("roomId", () => tags.AddToRoomAsync(default, ["a"], Token));
        await Assert.ThrowsAsync<ArgumentException>("roomId", () => tags.RemoveFromRoomAsync(default, ["a"], Token));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>("query", () => tags.ListAsync(new RoomTagQuery { PageSize = 0 }, Token));
        Assert.Throws<ArgumentOutOfRangeException>("query", () => tags.EnumerateAsync(new RoomTagQuery { StartIndex = -1 }, Token));

        Assert.Empty(test.Portal.Requests);
    }

    [Theory]
    [InlineData("b1074-tags-rename-again", HttpStatusCode.NotFound)]
    [InlineData("b1077-tags-rename-case", HttpStatusCode.BadRequest)]
    [InlineData("b1082-tags-rename-radmin", HttpStatusCode.Forbidden)]
    public async Task A_refusal_carries_the_status_of_the_server(string recording, HttpStatusCode status)
    {
        await using var test = TestClient.Answering(recording);

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => test.Client.Tags.RenameAsync("a", "b", Token));

        Assert.Equal(status, exception.StatusCode);
        Assert.Single(test.Portal.Requests);
    }

    private static void AssertSent(TestClient test, HttpMethod method, string path, string? body)
    {
        var request = Assert.Single(test.Portal.Requests);
        Assert.Equal((method, path, body), (request.Method, request.Uri.PathAndQuery, request.Body));
    }
}
