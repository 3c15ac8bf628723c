using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Rooms;

/// <summary>What leaves the SDK, to the letter.</summary>
public sealed class RoomRequestTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_plain_create_sends_the_title_and_a_number_and_its_length()
    {
        await using var test = new TestClient();
        test.Portal.AnswerRoom();

        await test.Client.CreateRoomAsync("Project", RoomType.Collaboration, Token);

        var request = Assert.Single(test.Portal.Requests);
        Assert.Equal((HttpMethod.Post, "https://portal.example.com/api/2.0/files/rooms"), (request.Method, request.Uri.AbsoluteUri));
        Assert.Matches("""^{"title":"Project","roomType":2,"color":"[0-9A-F]{6}"}$""", request.Body);
        Assert.Equal("application/json; charset=utf-8", request.Headers["Content-Type"]);
        Assert.Equal("49", request.Headers["Content-Length"]);
    }

    [Fact]
    public async Task A_create_sends_every_option_that_is_set()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, """{"response":{"id":8,"title":"Deal","roomType":8,"watermark":{"text":"SECRET","additions":9}}}""");

        await test.Client.CreateRoomAsync(
            new RoomCreateOptions
            {
                Title = "Deal",
                Type = RoomType.VirtualData,
                Tags = ["a", "b"],
                Color = "FF8F40",
                Cover = "cloud",
                Quota = RoomCreateOptions.UnlimitedQuota,
                Indexing = true,
                DenyDownload = true,
                Lifetime = new RoomLifetime { Value = 5, Period = RoomLifetimePeriod.Month, DeletePermanently = true },
                Watermark = new RoomWatermark { Text = "SECRET", Additions = RoomWatermarkAdditions.UserName | RoomWatermarkAdditions.CurrentDate, Rotate = -45 },
                ChatSettings = new RoomChatSettings { ProviderId = 1, ModelId = "m", Prompt = "p" },
                SaveFormAsXlsx = true,
                SendFormToExternalDatabase = false,
            },
            Token);

        Assert.Equal(
            """{"title":"Deal","roomType":8,"color":"FF8F40","cover":"cloud","quota":-1,"indexing":true,"denyDownload":true,"lifetime":{"enabled":true,"value":5,"period":1,"deletePermanently":true},"watermark":{"enabled":true,"text":"SECRET","additions":9,"rotate":-45,"imageScale":0,"imageWidth":0,"imageHeight":0},"chatSettings":{"providerId":1,"modelId":"m","prompt":"p"},"saveFormAsXLSX":true,"sendFormToExternalDB":false}""",
            test.Portal.Requests[0].Body);
    }

    [Fact]
    public async Task A_create_sends_its_tags_when_the_room_is_there()
    {
        await using var test = new TestClient();
        test.Portal.AnswerRoom();

        await test.Client.CreateRoomAsync(new RoomCreateOptions { Title = "Project", Type = RoomType.Collaboration, Tags = ["a", "b"] }, Token);

        Assert.DoesNotContain("tags", test.Portal.Requests[0].Body!, StringComparison.Ordinal);
        var request = Assert.Single(test.Portal.Requests.Skip(1));
        Assert.Equal((HttpMethod.Put, "/api/2.0/files/rooms/8/tags"), (request.Method, request.Uri.AbsolutePath));
        Assert.Equal("""{"names":["a","b"]}""", request.Body);
    }

    [Fact]
    public async Task A_watermark_that_the_server_leaves_out_without_a_word_is_a_failure()
    {
        await using var test = new TestClient();
        test.Portal.AnswerRoom();
        var watermark = new RoomWatermark { Text = "SECRET" };

        foreach (var call in new Func<Task>[]
        {
            () => test.Client.CreateRoomAsync(new RoomCreateOptions { Title = "Deal", Type = RoomType.VirtualData, Watermark = watermark }, Token),
            () => test.Client.Rooms.UpdateAsync(8, new RoomUpdateOptions { Watermark = watermark }, Token),
        })
        {
            var exception = await Assert.ThrowsAsync<DocSpaceApiException>(call);

            Assert.Equal((HttpStatusCode.OK, RequestDelivery.Processed), (exception.StatusCode, exception.Delivery));
            Assert.Contains("room 8", exception.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_update_sends_only_what_is_set_and_switches_off_what_is_removed()
    {
        await using var test = new TestClient();
        test.Portal.AnswerRoom();

        await test.Client.Rooms.UpdateAsync(8, new RoomUpdateOptions { Tags = [], Cover = "", Indexing = false, RemoveLifetime = true, RemoveWatermark = true }, Token);

        var request = Assert.Single(test.Portal.Requests);
        Assert.Equal((HttpMethod.Put, "/api/2.0/files/rooms/8"), (request.Method, request.Uri.AbsolutePath));
        Assert.Equal(
            """{"tags":[],"cover":"","indexing":false,"lifetime":{"enabled":false,"value":1,"period":0,"deletePermanently":false},"watermark":{"enabled":false,"additions":0,"rotate":0,"imageScale":0,"imageWidth":0,"imageHeight":0}}""",
            request.Body);
    }

    [Fact]
    public async Task A_delete_looks_at_the_room_first_and_carries_a_body()
    {
        await using var test = new TestClient();
        var (_, operation, _) = Fixture.Recording("549-delete-room-active");
        test.Portal.AnswerRoom().Answer(HttpStatusCode.OK, operation);

        var started = await test.Client.Rooms.DeleteAsync(8, Token);

        Assert.Equal([HttpMethod.Get, HttpMethod.Delete], test.Portal.Requests.Select(request => request.Method));
        Assert.Equal("""{"deleteAfter":false}""", test.Portal.Requests[1].Body);
        Assert.Equal(("97e300da-d451-4a6d-a63d-31d234390988", 0, false), (started.Id, started.Progress, started.IsFinished));
    }

    [Fact]
    public async Task A_folder_that_is_not_a_room_is_not_deleted()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, """{"response":{"id":78,"title":"my folder","rootFolderType":5}}""");

        await Assert.ThrowsAsync<DocSpace.Sdk.Errors.DocSpaceProtocolException>(() => test.Client.Rooms.DeleteAsync(78, Token));

        Assert.Equal(HttpMethod.Get, Assert.Single(test.Portal.Requests).Method);
    }

    [Fact]
    public async Task A_list_sends_only_what_is_asked_for()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, EmptyList);

        await test.Client.Rooms.ListAsync(cancellationToken: Token);

        Assert.Equal("?searchArea=0&startIndex=0&count=100", Assert.Single(test.Portal.Requests).Uri.Query);
    }

    [Fact]
    public async Task A_list_repeats_the_key_of_an_array_and_sends_tags_as_json()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, EmptyList);
        var user = new Guid("66faa6e4-f133-11ea-b126-00ffeec8b4ef");

        await test.Client.Rooms.ListAsync(
            new RoomQuery
            {
                Types = [RoomType.Collaboration, RoomType.Custom],
                Area = RoomArea.Archive,
                Text = "a&b=c",
                Tags = ["x y", "\"q\""],
                UserId = user,
                OwnerId = user,
                SortBy = RoomSortBy.Title,
                Descending = true,
                StartIndex = 20,
                PageSize = 10,
            },
            Token);

        Assert.Equal(
            $"type=2&type=5&searchArea=1&filterValue=a&b=c&tags=[\"x y\",\"\\\"q\\\"\"]&subjectId={user}&subjectOwnerId={user}&sortBy=AZ&sortOrder=descending&startIndex=20&count=10",
            Uri.UnescapeDataString(Assert.Single(test.Portal.Requests).Uri.Query[1..]).Replace("\\u0022", "\\\"", StringComparison.Ordinal));
        Assert.Contains("filterValue=a%26b%3Dc", test.Portal.Requests[0].Uri.Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rooms_without_tags_are_asked_for_in_lower_case()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, EmptyList);

        await test.Client.Rooms.ListAsync(new RoomQuery { WithoutTags = true }, Token);

        Assert.Contains("withoutTags=true", Assert.Single(test.Portal.Requests).Uri.Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_enumeration_asks_for_no_more_pages_than_are_read()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, List(100, 1, 2));

        await foreach (var room in test.Client.Rooms.EnumerateAsync(new RoomQuery { PageSize = 2 }, Token))
        {
            Assert.Equal(1, room.Id);
            break;
        }

        Assert.Single(test.Portal.Requests);
    }

    private const string EmptyList = """{"response":{"files":[],"folders":[],"startIndex":0,"count":0,"total":0,"new":0},"count":1}""";

    private static string List(int total, params int[] ids) =>
        $$"""{"response":{"folders":[{{string.Join(",", ids.Select(id => $$"""{"id":{{id}},"title":"x","roomType":2}"""))}}],"startIndex":0,"count":{{ids.Length}},"total":{{total}}},"count":1}""";
}
