using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Sharing;

/// <summary>What is reported when answers are lost or odd.</summary>
public sealed class InvitationFailureTests
{
    private const string OwnerRow = """{"access":1,"isOwner":true,"subjectType":0,"sharedToUser":{"id":"66faa6e4-f133-11ea-b126-00ffeec8b4ef","email":"owner@example.com"}}""";
    private const string AnnRow = """{"access":2,"subjectType":0,"sharedToUser":{"id":"66faa6e4-f133-11ea-b126-00ffeec8b4e1","email":"ann@example.com","activationStatus":2}}""";
    private const string Refused = """{"error":{"message":"The role is not available for this user type"}}""";
    private const string AiRoom = """{"response":{"id":8,"title":"Agent","roomType":9,"security":{"Read":true,"EditAccess":false}}}""";
    private const string Done = """{"response":{"members":[],"error":0},"count":1}""";

    private static readonly RoomInvitation[] _annAndBob = [RoomInvitation.ByEmail("ann@example.com", RoomAccess.Read), RoomInvitation.ByEmail("bob@example.com", RoomAccess.Read)];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_warning_that_stays_is_the_reason_without_its_addresses()
    {
        await using var test = new TestClient(time: new PausingTime());
        test.Portal.Serve(request => request.Method == HttpMethod.Get
            ? (HttpStatusCode.OK, request.Uri.AbsolutePath.EndsWith("/share", StringComparison.Ordinal) ? Members(OwnerRow, AnnRow) : StubPortal.RoomJson)
            : (HttpStatusCode.OK, """{"response":{"members":[],"error":0,"warning":"Duplicate Email bob@example.com"},"count":1}"""));

        var report = await test.Client.InviteAsync(8, _annAndBob, cancellationToken: Token);

        Assert.Equal([InvitationStatus.AlreadyMember, InvitationStatus.NotApplied], report.Outcomes.Select(outcome => outcome.Status));
        Assert.Equal("The server skipped an invitation and says: \"Duplicate Email ***\"", report.Outcomes[1].Reason);
        Assert.Equal(3, test.Portal.Requests.Count(request => request.Method == HttpMethod.Put));
    }

    [Fact]
    public async Task An_answer_that_stays_lost_is_unknown_and_only_those_who_are_missing_were_sent_again()
    {
        await using var test = new TestClient(time: new PausingTime());
        test.Portal
            .Answer(HttpStatusCode.OK, Members(OwnerRow))
            .Fail(() => new HttpRequestException(HttpRequestError.ResponseEnded))
            .Answer(HttpStatusCode.OK, Members(OwnerRow, AnnRow))
            .Answer(HttpStatusCode.OK, Members(OwnerRow, AnnRow))
            .Answer(HttpStatusCode.OK, Members(OwnerRow, AnnRow))
            .Answer(HttpStatusCode.OK, Members(OwnerRow, AnnRow))
            .Fail(() => new HttpRequestException(HttpRequestError.ResponseEnded))
            .Answer(HttpStatusCode.OK, Members(OwnerRow, AnnRow));

        var report = await test.Client.InviteAsync(8, _annAndBob, cancellationToken: Token);

        Assert.Equal([InvitationStatus.GrantedMailUnconfirmed, InvitationStatus.Unknown], report.Outcomes.Select(outcome => outcome.Status));
        Assert.Contains("The connection broke", report.Outcomes[1].Reason, StringComparison.Ordinal);
        var puts = test.Portal.Requests.Where(request => request.Method == HttpMethod.Put).ToArray();
        Assert.Equal(2, puts.Length);
        Assert.DoesNotContain("ann", puts[1].Body, StringComparison.Ordinal);
        Assert.Equal(RequestDelivery.Unknown, Assert.Throws<DocSpaceInvitationException>(report.EnsureAllGranted).Delivery);
    }

    [Fact]
    public async Task A_lost_answer_and_unreadable_members_are_the_failure_itself()
    {
        await using var test = new TestClient();
        test.Portal
            .Answer(HttpStatusCode.OK, Members(OwnerRow))
            .Fail(() => new HttpRequestException(HttpRequestError.ResponseEnded))
            .Answer(HttpStatusCode.Unauthorized);

        var exception = await Assert.ThrowsAsync<DocSpaceConnectionException>(() => test.PassTimeAsync(test.Client.InviteAsync(8, _annAndBob, cancellationToken: Token)));

        Assert.Equal(("PUT files/rooms/{id}/share", RequestDelivery.Unknown), (exception.Operation, exception.Delivery));
    }

    [Fact]
    public async Task A_success_that_cannot_be_checked_is_unknown()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, Members(OwnerRow)).Answer(HttpStatusCode.OK, Done).Answer(HttpStatusCode.Unauthorized);

        var report = await test.PassTimeAsync(test.Client.InviteAsync(8, _annAndBob, cancellationToken: Token));

        Assert.All(report.Outcomes, outcome => Assert.Equal(InvitationStatus.Unknown, outcome.Status));
        Assert.Equal("The server accepted the call, but the list of members could not be read.", report.Outcomes[0].Reason);
    }

    [Fact]
    public async Task A_limit_of_calls_is_an_exception_while_nobody_was_invited()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, Members(OwnerRow)).Answer(HttpStatusCode.TooManyRequests, with: response => response.Headers.Add("Retry-After", "86399"));

        var exception = await Assert.ThrowsAsync<DocSpaceRateLimitException>(() => test.PassTimeAsync(test.Client.InviteAsync(8, _annAndBob, cancellationToken: Token)));

        Assert.Equal(TimeSpan.FromSeconds(86399), exception.RetryAfter);
        Assert.Single(test.Portal.Requests, request => request.Method == HttpMethod.Put);
    }

    [Fact]
    public async Task A_limit_of_calls_after_somebody_was_refused_leaves_the_rest_unattempted()
    {
        await using var test = new TestClient();
        RefuseTheList(test.Portal)
            .Answer(HttpStatusCode.Forbidden, Refused)
            .Answer(HttpStatusCode.OK, Members(OwnerRow))
            .Answer(HttpStatusCode.TooManyRequests);

        var report = await test.PassTimeAsync(test.Client.InviteAsync(8, _annAndBob, cancellationToken: Token));

        Assert.Equal([InvitationStatus.Rejected, InvitationStatus.NotAttempted], report.Outcomes.Select(outcome => outcome.Status));
        Assert.Contains("429", report.Outcomes[1].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_an_ai_room_that_claims_its_owner_may_not_invite_a_refusal_still_concerns_one_invitation()
    {
        await using var test = new TestClient();
        test.Portal
            .Answer(HttpStatusCode.OK, Members(OwnerRow))
            .Answer(HttpStatusCode.Forbidden, Refused)
            .Answer(HttpStatusCode.OK, AiRoom)
            .Answer(HttpStatusCode.OK, Members(OwnerRow))
            .Answer(HttpStatusCode.Forbidden, Refused)
            .Answer(HttpStatusCode.OK, AiRoom)
            .Answer(HttpStatusCode.OK, Members(OwnerRow))
            .Answer(HttpStatusCode.OK, Done)
            .Answer(HttpStatusCode.OK, Members(OwnerRow, AnnRow));

        var report = await test.PassTimeAsync(test.Client.InviteAsync(8, Enumerable.Reverse(_annAndBob), cancellationToken: Token));

        Assert.Equal([InvitationStatus.Rejected, InvitationStatus.Granted], report.Outcomes.Select(outcome => outcome.Status));
    }

    [Fact]
    public async Task A_failure_after_a_refusal_that_settled_nobody_is_the_failure_itself()
    {
        await using var test = new TestClient();
        RefuseTheList(test.Portal)
            .Answer(HttpStatusCode.TooManyRequests);

        await Assert.ThrowsAsync<DocSpaceRateLimitException>(() => test.PassTimeAsync(test.Client.InviteAsync(8, _annAndBob, cancellationToken: Token)));
    }

    [Fact]
    public async Task Answers_that_stay_lost_while_people_are_sent_one_by_one_are_unknown_and_each_is_sent_once()
    {
        await using var test = new TestClient(time: new PausingTime());
        test.Portal.Serve(request => request.Method == HttpMethod.Get
            ? (HttpStatusCode.OK, request.Uri.AbsolutePath.EndsWith("/share", StringComparison.Ordinal) ? Members(OwnerRow) : StubPortal.RoomJson)
            : (HttpStatusCode.BadGateway, string.Empty));

        var report = await test.Client.InviteAsync(8, _annAndBob, cancellationToken: Token);

        Assert.Equal([InvitationStatus.Unknown, InvitationStatus.Unknown], report.Outcomes.Select(outcome => outcome.Status));
        Assert.Equal(3, test.Portal.Requests.Count(request => request.Method == HttpMethod.Put));
    }

    [Fact]
    public async Task A_room_that_cannot_be_read_for_the_moment_does_not_hide_who_was_invited_before_the_refusal()
    {
        await using var test = new TestClient();
        var isIn = false;
        test.Portal.Serve(request => (request.Method.Method, request.Uri.AbsolutePath) switch
        {
            ("GET", "/api/2.0/files/rooms/8") => (HttpStatusCode.TooManyRequests, string.Empty),
            ("GET", _) => (HttpStatusCode.OK, isIn ? Members(OwnerRow, AnnRow) : Members(OwnerRow)),
            _ => Refuse(),
        });

        var report = await test.PassTimeAsync(test.Client.InviteAsync(8, _annAndBob, cancellationToken: Token));

        Assert.Equal([InvitationStatus.Granted, InvitationStatus.Rejected], report.Outcomes.Select(outcome => outcome.Status));

        (HttpStatusCode Status, string Body) Refuse()
        {
            isIn = true;
            return (HttpStatusCode.Forbidden, Refused);
        }
    }

    [Fact]
    public async Task Refused_fields_are_mapped_to_their_invitations_and_the_rest_is_sent()
    {
        await using var test = new TestClient();
        test.Portal
            .Answer(HttpStatusCode.OK, Members(OwnerRow))
            .Answer(HttpStatusCode.BadRequest, """{"response":{"title":"One or more validation errors occurred.","errors":{"RoomInvitation.Invitations[1].Email":["The Email field is not a valid e-mail address."]}}}""")
            .Answer(HttpStatusCode.OK, Done)
            .Answer(HttpStatusCode.OK, Members(OwnerRow, AnnRow));

        var report = await test.PassTimeAsync(test.Client.InviteAsync(8, _annAndBob, cancellationToken: Token));

        Assert.Equal([InvitationStatus.Granted, InvitationStatus.Rejected], report.Outcomes.Select(outcome => outcome.Status));
        Assert.Equal("The Email field is not a valid e-mail address.", report.Outcomes[1].Reason);
        Assert.DoesNotContain("bob", test.Portal.Requests[2].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_access_than_the_wished_one_is_not_success()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, Members(OwnerRow)).Answer(HttpStatusCode.OK, Done).Answer(HttpStatusCode.OK, Members(OwnerRow, AnnRow)).AnswerRoom();

        var report = await test.PassTimeAsync(test.Client.InviteAsync(8, "ann@example.com", RoomAccess.Editing, cancellationToken: Token));

        Assert.Equal((InvitationStatus.NotApplied, "The invitee has Read instead."), (Assert.Single(report.Outcomes).Status, report.Outcomes[0].Reason));
        Assert.Equal(RoomAccess.Read, report.Outcomes[0].Member!.Access);
    }

    [Fact]
    public async Task A_cancelled_wait_for_another_call_sends_nothing()
    {
        await using var test = new TestClient();
        test.Portal.Hang();
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var first = test.Client.InviteAsync(8, _annAndBob, cancellationToken: cancel.Token);
        await test.Portal.WaitForRequestsAsync(1);
        using var impatient = new CancellationTokenSource();

        var second = test.Client.InviteAsync(9, _annAndBob, cancellationToken: impatient.Token);
        await impatient.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.Single(test.Portal.Requests);
    }

    /// <summary>The members are read, the list is refused, the caller may invite, and nobody is in.</summary>
    private static StubPortal RefuseTheList(StubPortal portal) => portal
        .Answer(HttpStatusCode.OK, Members(OwnerRow))
        .Answer(HttpStatusCode.Forbidden, Refused)
        .AnswerRoom()
        .Answer(HttpStatusCode.OK, Members(OwnerRow));

    private static string Members(params string[] rows) => $$"""{"response":[{{string.Join(",", rows)}}],"count":{{rows.Length}},"total":{{rows.Length}}}""";
}
