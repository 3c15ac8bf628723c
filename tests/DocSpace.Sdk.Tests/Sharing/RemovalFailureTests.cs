using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Sharing;

/// <summary>What is reported of removals when answers are lost or refused.</summary>
public sealed class RemovalFailureTests
{
    private const string OwnerRow = """{"access":1,"isOwner":true,"subjectType":0,"sharedToUser":{"id":"66faa6e4-f133-11ea-b126-00ffeec8b4ef","email":"owner@example.com"}}""";
    private const string AnnRow = """{"access":2,"subjectType":0,"sharedToUser":{"id":"66faa6e4-f133-11ea-b126-00ffeec8b4e1","email":"ann@example.com"}}""";
    private const string BobRow = """{"access":2,"subjectType":0,"sharedToUser":{"id":"66faa6e4-f133-11ea-b126-00ffeec8b4e2","email":"bob@example.com"}}""";
    private const string GroupRow = """{"access":2,"subjectType":2,"sharedToGroup":{"id":"66faa6e4-f133-11ea-b126-00ffeec8b4e9","name":"Readers"}}""";
    private const string Refused = """{"error":{"message":"Access denied"}}""";
    private const string Done = """{"response":{"error":0},"count":1}""";

    private static readonly Guid[] _annAndBob = [new("66faa6e4-f133-11ea-b126-00ffeec8b4e1"), new("66faa6e4-f133-11ea-b126-00ffeec8b4e2")];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_removal_sends_ids_with_access_none_and_no_mail()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, Members(OwnerRow, AnnRow, BobRow)).Answer(HttpStatusCode.OK, Done).Answer(HttpStatusCode.OK, Members(OwnerRow));

        var report = await test.Client.Sharing.RemoveMembersAsync(8, _annAndBob, cancellationToken: Token);

        Assert.True(report.AllGone);
        report.EnsureAllGone();
        Assert.Equal((HttpMethod.Put, "/api/2.0/files/rooms/8/share"), (test.Portal.Requests[1].Method, test.Portal.Requests[1].Uri.PathAndQuery));
        Assert.Equal($$"""{"invitations":[{"id":"{{_annAndBob[0]}}","access":0},{"id":"{{_annAndBob[1]}}","access":0}],"notify":false}""", test.Portal.Requests[1].Body);
    }

    [Fact]
    public async Task A_lost_answer_is_followed_by_a_look_at_the_members()
    {
        await using var test = new TestClient();
        test.Portal
            .Answer(HttpStatusCode.OK, Members(OwnerRow, AnnRow, BobRow))
            .Fail(static () => new HttpRequestException(HttpRequestError.ResponseEnded, "Lost."))
            .Answer(HttpStatusCode.OK, Members(OwnerRow, BobRow));

        var report = await test.Client.Sharing.RemoveMembersAsync(8, _annAndBob, cancellationToken: Token);

        Assert.Equal([RemovalStatus.Removed, RemovalStatus.Unknown], report.Outcomes.Select(static outcome => outcome.Status));
        Assert.Equal(RequestDelivery.Unknown, Assert.Throws<DocSpaceRemovalException>(report.EnsureAllGone).Delivery);
    }

    [Fact]
    public async Task A_200_that_did_nothing_is_told()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, Members(OwnerRow, AnnRow)).Answer(HttpStatusCode.OK, Done).Answer(HttpStatusCode.OK, Members(OwnerRow, AnnRow));

        var report = await test.Client.Sharing.RemoveMembersAsync(8, [_annAndBob[0]], cancellationToken: Token);

        Assert.Equal(RemovalStatus.NotApplied, Assert.Single(report.Outcomes).Status);
        Assert.Equal(_annAndBob[0], report.Outcomes[0].Member!.Id);
    }

    [Fact]
    public async Task A_refusal_of_everybody_is_thrown_and_one_of_somebody_is_an_outcome()
    {
        await using var all = new TestClient();
        all.Portal.Answer(HttpStatusCode.OK, Members(OwnerRow, AnnRow, BobRow)).Answer(HttpStatusCode.Forbidden, Refused);
        await Assert.ThrowsAsync<DocSpaceApiException>(() => all.Client.Sharing.RemoveMembersAsync(8, _annAndBob, cancellationToken: Token));

        await using var one = new TestClient();
        one.Portal
            .Answer(HttpStatusCode.OK, Members(OwnerRow, AnnRow, BobRow))
            .Answer(HttpStatusCode.Forbidden, Refused)
            .Answer(HttpStatusCode.OK, Done)
            .Answer(HttpStatusCode.OK, Members(OwnerRow, BobRow))
            .Answer(HttpStatusCode.Forbidden, Refused);
        var report = await one.Client.Sharing.RemoveMembersAsync(8, _annAndBob, cancellationToken: Token);

        Assert.Equal([RemovalStatus.Removed, RemovalStatus.NotApplied], report.Outcomes.Select(static outcome => outcome.Status));
        Assert.Contains("Access denied", report.Outcomes[1].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_removal_that_is_done_is_told_when_the_next_one_does_not_reach_the_portal()
    {
        await using var test = new TestClient();
        test.Portal
            .Answer(HttpStatusCode.OK, Members(OwnerRow, AnnRow, BobRow))
            .Answer(HttpStatusCode.Forbidden, Refused)
            .Answer(HttpStatusCode.OK, Done)
            .Answer(HttpStatusCode.OK, Members(OwnerRow, BobRow))
            .Answer(HttpStatusCode.TooManyRequests);

        var report = await test.PassTimeAsync(test.Client.Sharing.RemoveMembersAsync(8, _annAndBob, cancellationToken: Token));

        Assert.Equal([RemovalStatus.Removed, RemovalStatus.NotApplied], report.Outcomes.Select(static outcome => outcome.Status));
        Assert.Contains("429", report.Outcomes[1].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_of_nobody_that_may_be_gone_is_told_as_unknown()
    {
        const string GhostRow = """{"access":2,"subjectType":0,"sharedToUser":{"id":"4a515a15-d4d6-4b8e-828e-e0586f18f3a3"}}""";
        await using var test = new TestClient();
        test.Portal
            .Answer(HttpStatusCode.OK, Members(OwnerRow, GhostRow))
            .Answer(HttpStatusCode.OK, Members(OwnerRow, GhostRow))
            .Answer(HttpStatusCode.OK, Done)
            .Answer(HttpStatusCode.NotFound);

        var report = await test.Client.Sharing.RemoveMembersAsync(8, [_annAndBob[0]], cancellationToken: Token);

        Assert.Equal(RemovalStatus.Unknown, Assert.Single(report.Outcomes).Status);
    }

    [Fact]
    public async Task Who_left_and_cannot_look_again_is_told_that_the_outcome_is_unknown()
    {
        await using var test = new TestClient();
        test.Portal
            .Answer(HttpStatusCode.OK, Members(OwnerRow, AnnRow.Replace("\"subjectType\"", "\"isLocked\":true,\"subjectType\"", StringComparison.Ordinal)))
            .Answer(HttpStatusCode.OK, """{"response":true,"count":1}""")
            .Answer(HttpStatusCode.NotFound);

        var exception = await Assert.ThrowsAsync<DocSpaceOutcomeUnknownException>(() => test.Client.Sharing.LeaveAsync(8, Token));

        Assert.StartsWith("DELETE files/share: ", exception.Message, StringComparison.Ordinal);
        Assert.Equal("""{"folderIds":[8]}""", test.Portal.Requests[1].Body);
    }

    [Fact]
    public async Task Who_may_not_see_the_members_is_not_told_that_they_are_gone()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, Members());
        Func<Task>[] calls =
        [
            () => test.Client.Sharing.RemoveMembersAsync(8, _annAndBob, cancellationToken: Token),
            () => test.Client.Sharing.SetAccessAsync(8, _annAndBob[0], RoomAccess.Read, cancellationToken: Token),
            () => test.Client.Sharing.ResendInvitationsAsync(8, _annAndBob, Token),
        ];

        foreach (var call in calls)
        {
            var exception = await Assert.ThrowsAsync<DocSpaceApiException>(call);

            Assert.Equal((HttpStatusCode.Forbidden, RequestDelivery.NotSent), (exception.StatusCode, exception.Delivery));
        }

        Assert.All(test.Portal.Requests, static request => Assert.Equal(HttpMethod.Get, request.Method));
    }

    [Fact]
    public async Task Who_left_and_cannot_read_the_groups_of_the_room_is_not_told_that_one_gives_access()
    {
        var caller = AnnRow.Replace("\"subjectType\"", "\"isLocked\":true,\"subjectType\"", StringComparison.Ordinal);
        await using var test = new TestClient();
        test.Portal
            .Answer(HttpStatusCode.OK, Members(OwnerRow, caller, GroupRow))
            .Answer(HttpStatusCode.OK, """{"response":true,"count":1}""")
            .Answer(HttpStatusCode.OK, Members(OwnerRow, GroupRow))
            .Answer(HttpStatusCode.NotFound);

        await Assert.ThrowsAsync<DocSpaceOutcomeUnknownException>(() => test.Client.Sharing.LeaveAsync(8, Token));
    }

    [Fact]
    public async Task Who_cannot_read_the_groups_of_the_room_is_not_told_that_a_member_is_gone()
    {
        await using var test = new TestClient();
        test.Portal
            .Answer(HttpStatusCode.OK, Members(OwnerRow, AnnRow, GroupRow))
            .Answer(HttpStatusCode.OK, Done)
            .Answer(HttpStatusCode.OK, Members(OwnerRow, GroupRow))
            .Answer(HttpStatusCode.Forbidden);

        var outcome = Assert.Single((await test.Client.Sharing.RemoveMembersAsync(8, [_annAndBob[0]], cancellationToken: Token)).Outcomes);

        Assert.Equal((RemovalStatus.Unknown, false), (outcome.Status, outcome.IsGone));
        Assert.Contains("could not be read", outcome.Reason, StringComparison.Ordinal);
        Assert.Equal("ann@example.com", Uri.UnescapeDataString(test.Portal.Requests[^1].Uri.Query.Split("filterValue=")[1].Split('&')[0]));
    }

    [Fact]
    public async Task Rows_of_old_servers_are_told_apart_by_what_they_hold()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, Members(
            """{"access":2,"sharedTo":{"id":"66faa6e4-f133-11ea-b126-00ffeec8b4e1","userName":"ann","email":"ann@example.com"}}""",
            """{"access":2,"sharedTo":{"id":"66faa6e4-f133-11ea-b126-00ffeec8b4e9","name":"Readers"}}""",
            """{"access":2,"sharedTo":{"id":"66faa6e4-f133-11ea-b126-00ffeec8b4e8","title":"Link","shareLink":"x","linkType":1,"primary":true}}"""));

        var members = (await test.Client.Sharing.ListMembersAsync(8, cancellationToken: Token)).Items;
        var link = Assert.Single(await test.Client.Links.ListAsync(8, cancellationToken: Token));

        Assert.Equal([RoomMemberKind.User, RoomMemberKind.Group], members.Select(static member => member.Kind));
        Assert.Equal(("ann", "Readers"), (members[0].User!.UserName, members[1].Group!.Name));
        Assert.Equal(("Link", true), (link.Title, link.IsPrimary));
    }

    private static string Members(params string[] rows) => $$"""{"response":[{{string.Join(',', rows)}}],"count":{{rows.Length}},"total":{{rows.Length}}}""";
}
