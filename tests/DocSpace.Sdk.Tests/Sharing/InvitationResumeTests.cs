using System.Text.Json;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Testing;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Sharing;

/// <summary>Calls that were interrupted and are gone on with.</summary>
public sealed class InvitationResumeTests : LongInvitationTest
{
    [Fact]
    public async Task A_report_that_was_kept_as_json_is_gone_on_with_and_nobody_is_mailed_twice()
    {
        var room = await CreateAsync();
        Emulator.Faults.Add(EmulatedFault.TooManyRequests(TimeSpan.FromHours(5)).On(Share).Every(2));
        var report = await Client.InviteAsync(room, People(120), cancellationToken: Token);
        Emulator.Faults.Clear();
        Assert.True(report.CanResume);

        // After the five hours; the clock passes while nothing else does.
        await Task.Delay(TimeSpan.FromHours(5), Time, Token);
        var resumed = await Client.Sharing.ResumeAsync(InvitationReport.FromJson(report.ToJson()), cancellationToken: Token);

        Assert.True(resumed.AllGranted);
        Assert.False(resumed.CanResume);
        Assert.Null(resumed.RetryAfter);
        Assert.Equal(Enumerable.Range(0, 120), resumed.Outcomes.Select(outcome => outcome.Index));
        Assert.Equal((1, 120), Mails());
    }

    [Fact]
    public async Task What_is_settled_stays_and_nothing_is_sent_when_nothing_is_left()
    {
        var room = await CreateAsync();
        var report = await Client.InviteAsync(room, People(3), cancellationToken: Token);
        var before = Emulator.Requests.Count;

        Assert.Same(report, await Client.Sharing.ResumeAsync(report, cancellationToken: Token));
        Assert.Equal(before, Emulator.Requests.Count);
    }

    [Fact]
    public async Task Those_whose_answer_was_lost_are_found_and_the_last_of_them_may_have_no_mail()
    {
        var room = await CreateAsync();
        var sent = await Client.InviteAsync(room, People(4), cancellationToken: Token);
        var lost = sent with { Outcomes = [.. sent.Outcomes.Select(outcome => outcome with { Status = InvitationStatus.Unknown, Member = null })] };

        var resumed = await Client.Sharing.ResumeAsync(lost, cancellationToken: Token);

        Assert.Equal(
            [InvitationStatus.Granted, InvitationStatus.Granted, InvitationStatus.Granted, InvitationStatus.GrantedMailUnconfirmed],
            resumed.Outcomes.Select(outcome => outcome.Status));
        Assert.Equal([4], Parts());
    }

    [Fact]
    public async Task A_cancelled_call_says_what_is_known_and_is_gone_on_with()
    {
        var room = await CreateAsync();
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var call = Client.InviteAsync(room, People(300), new() { Progress = new Heard<InvitationProgress>(CancelAtOneHundred) }, cancel.Token);

        var exception = await Assert.ThrowsAsync<DocSpaceInvitationCanceledException>(() => call);

        Assert.Equal(cancel.Token, exception.CancellationToken);
        Assert.Equal(
            [(InvitationStatus.Granted, 50), (InvitationStatus.Unknown, 50), (InvitationStatus.NotAttempted, 200)],
            exception.Report.Outcomes.GroupBy(outcome => outcome.Status).Select(group => (group.Key, group.Count())));

        var resumed = await Client.Sharing.ResumeAsync(exception.Report, cancellationToken: Token);

        Assert.True(resumed.AllGranted);
        Assert.Equal((1, 300), Mails());

        void CancelAtOneHundred(InvitationProgress progress)
        {
            if (progress.Sent == 100)
            {
                cancel.Cancel();
            }
        }
    }

    [Fact]
    public async Task A_call_that_is_cancelled_before_it_sent_anything_has_nothing_to_tell()
    {
        var room = await CreateAsync();

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Client.InviteAsync(room, People(3), cancellationToken: new CancellationToken(canceled: true)));

        Assert.IsNotType<DocSpaceInvitationCanceledException>(exception);
    }

    [Fact]
    public async Task A_report_reads_the_same_from_json_by_whatever_serializer()
    {
        var room = await CreateAsync();
        var user = Emulator.AddUser("user@example.com", EmulatedUserRole.User);
        var group = Emulator.AddGroup("Team", user);
        var report = await Client.InviteAsync(
            room,
            [.. People(2), RoomInvitation.ByUserId(user.Id, RoomAccess.Editing), RoomInvitation.ByGroupId(group.Id, RoomAccess.Read)],
            cancellationToken: Token);

        var copy = InvitationReport.FromJson(report.ToJson());

        Assert.Equal(report.Outcomes.Select(outcome => outcome.Invitation), copy.Outcomes.Select(outcome => outcome.Invitation));
        Assert.Equal(report.Outcomes.Select(outcome => outcome.Member!.Id), copy.Outcomes.Select(outcome => outcome.Member!.Id));
        Assert.Equal(report.ToJson(), copy.ToJson());
        var plain = JsonSerializer.Deserialize<InvitationReport>(JsonSerializer.Serialize(report))!;
        Assert.Equal(report.ToJson(), plain.ToJson());
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"roomId":8,"outcomes":null}""")]
    [InlineData("""{"roomId":8,"outcomes":[null]}""")]
    [InlineData("""{"roomId":8,"outcomes":[{"index":1,"status":0,"invitation":{"email":"ann@example.com","access":2}}]}""")]
    [InlineData("""{"roomId":8,"outcomes":[{"index":0,"status":0,"invitation":{"email":"ann@example.com"}}]}""")]
    [InlineData("""{"roomId":8,"outcomes":[{"index":0,"status":0,"invitation":{"userId":"ann@example.com","access":2}}]}""")]
    [InlineData("""{"roomId":8,"outcomes":[{"index":0,"status":0,"invitation":["ann@example.com"]}]}""")]
    public void A_text_that_is_no_report_is_refused_without_a_word_of_it(string json)
    {
        var exception = Assert.Throws<ArgumentException>(() => InvitationReport.FromJson(json));

        Assert.DoesNotContain("ann", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_with_a_damaged_invitation_is_refused_before_anything_is_sent()
    {
        var damaged = InvitationReport.FromJson("""{"roomId":8,"outcomes":[{"index":0,"status":6,"invitation":{"email":"a b@example.com","access":2}}]}""");
        var before = Emulator.Requests.Count;

        await Assert.ThrowsAsync<ArgumentException>(() => Client.Sharing.ResumeAsync(damaged, cancellationToken: Token));
        Assert.Equal(before, Emulator.Requests.Count);
    }
}
