using System.Net;
using DocSpace.Sdk.Links;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Tags;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Sharing;

/// <summary>Lists of members as servers tell them that leave something out.</summary>
public sealed class MemberPageTests
{
    private const string Ann = "66faa6e4-f133-11ea-b126-00ffeec8b4e1";
    private const string Bob = "66faa6e4-f133-11ea-b126-00ffeec8b4e2";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_a_total_the_list_ends_with_the_first_page_that_is_not_full()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, Page(Ann)).Answer(HttpStatusCode.OK, Page(Bob)).Answer(HttpStatusCode.OK, Page());

        var members = new List<Guid>();
        await foreach (var member in test.Client.Sharing.EnumerateMembersAsync(8, new RoomMemberQuery { PageSize = 1 }, Token))
        {
            members.Add(member.Id);
        }

        Assert.Equal([new Guid(Ann), new Guid(Bob)], members);
    }

    [Fact]
    public async Task Without_a_total_a_later_page_counts_those_before_it()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, Page(Bob));

        var page = await test.Client.Sharing.ListMembersAsync(8, new RoomMemberQuery { StartIndex = 5, PageSize = 2 }, Token);

        Assert.Equal((6, false), (page.Total, page.HasMore));
    }

    [Fact]
    public async Task A_query_that_is_used_again_does_not_change_an_enumeration_that_goes_on()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, Page());
        var (rooms, members, groups, tags) = (new RoomQuery { Text = "a" }, new RoomMemberQuery { Text = "a" }, new RoomGroupMemberQuery { Text = "a" }, new RoomTagQuery { Text = "a" });
        var (roomsFound, membersFound, usersFound, tagsFound) = (
            test.Client.Rooms.EnumerateAsync(rooms, Token),
            test.Client.Sharing.EnumerateMembersAsync(8, members, Token),
            test.Client.Sharing.EnumerateGroupMembersAsync(8, new Guid(Ann), groups, Token),
            test.Client.Tags.EnumerateAsync(tags, Token));

        rooms.Text = members.Text = groups.Text = tags.Text = "b";

        await foreach (var _ in membersFound)
        {
        }

        await foreach (var _ in usersFound)
        {
        }

        await foreach (var _ in tagsFound)
        {
        }

        test.Portal.Serve(static _ => (HttpStatusCode.OK, """{"response":{"folders":[],"startIndex":0,"count":0,"total":0}}"""));
        await foreach (var _ in roomsFound)
        {
        }

        Assert.Equal(4, test.Portal.Requests.Count);
        Assert.All(test.Portal.Requests, static request => Assert.Contains("filterValue=a", request.Uri.Query, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_kind_that_does_not_exist_is_refused_before_anything_is_sent()
    {
        await using var test = new TestClient();

        await Assert.ThrowsAsync<ArgumentException>("query", () => test.Client.Sharing.ListMembersAsync(8, new RoomMemberQuery { Kind = (RoomMemberKind)7 }, Token));
        await Assert.ThrowsAsync<ArgumentException>("kind", () => test.Client.Links.ListAsync(8, (RoomLinkKind)7, Token));

        Assert.Empty(test.Portal.Requests);
    }

    private static string Page(params string[] ids) =>
        $$"""{"response":[{{string.Join(",", ids.Select(Row))}}],"count":1}""";

    private static string Row(string id) => $$"""{"access":2,"sharedTo":{"id":"{{id}}","userName":"x","email":"x@example.com"} }""";
}
