using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Faults;

/// <summary>Lists that change while they are read, and totals that lie.</summary>
public sealed class PagingTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task F99_An_enumeration_shows_a_room_once_and_ends_when_the_total_lies()
    {
        await using var test = new TestClient();
        test.Portal
            .Answer(HttpStatusCode.OK, List(5, 1, 2))
            .Answer(HttpStatusCode.OK, List(5, 2, 3))
            .Answer(HttpStatusCode.OK, List(5, 3, 2));

        var ids = new List<string>();
        await foreach (var room in test.Client.Rooms.EnumerateAsync(new RoomQuery { PageSize = 2 }, Token))
        {
            ids.Add(room.Id.ToString());
        }

        Assert.Equal(["1", "2", "3"], ids);
        Assert.Equal(["0", "2", "4"], test.Portal.Requests.Select(request => request.Uri.Query.Split("startIndex=")[1].Split('&')[0]));
    }

    [Fact]
    public async Task F99_An_enumeration_goes_on_behind_a_page_that_new_rooms_pushed_back()
    {
        await using var test = new TestClient();
        test.Portal
            .Answer(HttpStatusCode.OK, List(3, 1))
            .Answer(HttpStatusCode.OK, List(4, 1))
            .Answer(HttpStatusCode.OK, List(4, 2))
            .Answer(HttpStatusCode.OK, List(4, 3));

        var ids = new List<string>();
        await foreach (var room in test.Client.Rooms.EnumerateAsync(new RoomQuery { PageSize = 1 }, Token))
        {
            ids.Add(room.Id.ToString());
        }

        Assert.Equal(["1", "2", "3"], ids);
        Assert.Equal(4, test.Portal.Requests.Count);
    }

    [Fact]
    public async Task F99_An_enumeration_of_a_list_that_shrinks_ends_with_the_last_page_that_there_is()
    {
        await using var test = new TestClient();
        test.Portal
            .Answer(HttpStatusCode.OK, List(6, 1, 2))
            .Answer(HttpStatusCode.OK, List(3, 5))
            .Answer(HttpStatusCode.OK, List(3));

        Assert.Equal(["1", "2", "5"], await EnumerateAsync(test));
        Assert.Equal(2, test.Portal.Requests.Count);
    }

    [Theory]
    [InlineData(new int[] { 1, 2 })]
    [InlineData(new int[] { })]
    public async Task F100_An_enumeration_ends_when_pages_bring_nothing_new_whatever_the_total_says(int[] page)
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, List(int.MaxValue, page));

        var count = 0;
        await foreach (var room in test.Client.Rooms.EnumerateAsync(new RoomQuery { PageSize = 2 }, Token))
        {
            Assert.InRange(++count, 1, 2);
        }

        Assert.Equal(page.Length, count);
        Assert.Equal(page.Length == 0 ? 1 : 11, test.Portal.Requests.Count);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("0")]
    [InlineData("-9223372036854775808")]
    public async Task F100_An_enumeration_ends_with_its_first_page_when_the_total_is_too_small(string total)
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, List(total, 1, 2));

        Assert.Equal(["1", "2"], await EnumerateAsync(test));
        Assert.Single(test.Portal.Requests);
    }

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("1.5")]
    public async Task F100_A_total_that_is_no_number_of_rooms_is_refused(string total)
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, List(total, 1, 2));

        await Assert.ThrowsAsync<DocSpaceProtocolException>(() => EnumerateAsync(test));
        Assert.Single(test.Portal.Requests);
    }

    private static async Task<List<string>> EnumerateAsync(TestClient test)
    {
        var ids = new List<string>();
        await foreach (var room in test.Client.Rooms.EnumerateAsync(new RoomQuery { PageSize = 2 }, Token))
        {
            ids.Add(room.Id.ToString());
        }

        return ids;
    }

    private static string List(int total, params int[] ids) => List($"{total}", ids);

    private static string List(string total, params int[] ids) =>
        $$"""{"response":{"folders":[{{string.Join(",", ids.Select(id => $$"""{"id":{{id}},"title":"x","roomType":2}"""))}}],"startIndex":0,"count":{{ids.Length}},"total":{{total}}},"count":1}""";
}
