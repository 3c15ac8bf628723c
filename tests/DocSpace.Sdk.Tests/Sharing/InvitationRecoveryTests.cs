using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Testing;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Sharing;

/// <summary>Requests that invite and whose answer is lost, late or wrong: nobody is lost, and nobody is mailed twice.</summary>
public sealed class InvitationRecoveryTests : LongInvitationTest
{
    [Fact]
    public async Task When_the_answer_is_lost_after_the_work_nobody_is_sent_again()
    {
        var report = await InviteAsync(EmulatedFault.CutAfter().On(Share).First(1));

        Assert.Equal([20], Parts());
        Assert.Equal((1, 20), Mails());
        Assert.Equal(InvitationStatus.GrantedMailUnconfirmed, report.Outcomes[^1].Status);
        Assert.All(report.Outcomes.SkipLast(1), outcome => Assert.Equal(InvitationStatus.Granted, outcome.Status));
    }

    [Fact]
    public async Task When_the_request_is_lost_before_the_work_it_is_sent_again_after_a_rest()
    {
        var start = Time.GetUtcNow();

        var report = await InviteAsync(EmulatedFault.CutBefore().On(Share).First(1));

        Assert.All(report.Outcomes, outcome => Assert.Equal(InvitationStatus.Granted, outcome.Status));
        Assert.Equal((1, 20), Mails());
        Assert.InRange(Time.GetUtcNow() - start, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(18)]
    public async Task Work_that_comes_late_is_waited_for_and_not_done_again(int seconds)
    {
        var report = await InviteAsync(EmulatedFault.LateCommit(TimeSpan.FromSeconds(seconds), 504).On(Share).First(1));

        Assert.True(report.AllGranted);
        Assert.Equal([20], Parts());
        Assert.Equal((1, 20), Mails());
    }

    [Fact]
    public async Task After_a_failure_in_the_middle_only_those_who_are_missing_are_sent_again()
    {
        var report = await InviteAsync(EmulatedFault.CrashAt(7).On(Share).First(1));

        Assert.True(report.AllGranted);
        Assert.Equal([20, 13], Parts());
        Assert.Equal((1, 20), Mails());
    }

    [Fact]
    public async Task Who_is_in_but_was_not_mailed_is_named_and_mailed_by_the_call_for_it()
    {
        var report = await InviteAsync(EmulatedFault.CrashBeforeMail(7).On(Share).First(1));

        Assert.Equal((1, 19), Mails());
        var unconfirmed = Assert.Single(report.Outcomes, outcome => outcome.Status is InvitationStatus.GrantedMailUnconfirmed);
        Assert.Equal(7, unconfirmed.Index);
        Assert.DoesNotContain(Emulator.Emails, mail => mail.Recipient == unconfirmed.Invitation.Email);

        var resent = await Client.Sharing.ResendUnconfirmedAsync(report, Token);

        Assert.Equal("guest7@example.com", Assert.Single(resent.Resent).Email);
        Assert.Equal((1, 20), Mails());
    }

    [Fact]
    public async Task A_report_without_doubtful_mails_resends_nothing()
    {
        var report = await InviteAsync();
        var before = Emulator.Requests.Count;

        Assert.Empty((await Client.Sharing.ResendUnconfirmedAsync(report, Token)).Resent);
        Assert.Equal(before, Emulator.Requests.Count);
    }

    [Fact]
    public async Task Who_gets_no_mail_anyway_has_no_doubtful_one()
    {
        var user = Emulator.AddUser("user@example.com", EmulatedUserRole.User);
        Emulator.Faults.Add(EmulatedFault.CutAfter().On(Share).First(1));
        var room = await CreateAsync();

        var report = await Client.InviteAsync(room, [RoomInvitation.ByUserId(user.Id, RoomAccess.Read)], new() { Notify = false }, Token);

        Assert.Equal(InvitationStatus.Granted, Assert.Single(report.Outcomes).Status);
    }

    [Fact]
    public async Task People_whom_an_overlap_lost_behind_a_success_are_sent_again()
    {
        var report = await InviteAsync(EmulatedFault.DropInvitees("Duplicate UserName", 3, 11).On(Share).First(1));

        Assert.All(report.Outcomes, outcome => Assert.Equal(InvitationStatus.Granted, outcome.Status));
        Assert.Equal([20, 2], Parts());
        Assert.Equal((1, 20), Mails());
    }

    [Fact]
    public async Task People_who_are_dropped_without_a_word_are_not_applied()
    {
        var report = await InviteAsync(EmulatedFault.DropInvitees(3, 11).On(Share).First(1));

        Assert.Equal([3, 11], report.Outcomes.Where(outcome => outcome.Status is InvitationStatus.NotApplied).Select(outcome => outcome.Index));
        Assert.Equal([20], Parts());
    }

    [Fact]
    public async Task One_at_whom_the_server_always_fails_does_not_hold_up_the_others()
    {
        await using var test = new TestClient(time: (PausingTime)Time);
        test.Portal.Serve(new StubbedRoom { FailsAt = "guest4@example.com" }.Serve);

        var report = await test.Client.InviteAsync(8, People(10), cancellationToken: Token);

        Assert.Equal(4, Assert.Single(report.Outcomes, outcome => outcome.Status is InvitationStatus.Unknown).Index);
        Assert.Equal(9, report.Outcomes.Count(outcome => outcome.IsGranted));
    }

    [Fact]
    public async Task A_portal_that_swallows_everything_ends_the_call_after_three_requests()
    {
        Emulator.Faults.Add(EmulatedFault.CutBefore().On(Share));
        var room = await CreateAsync();

        var report = await Client.InviteAsync(room, People(120), cancellationToken: Token);

        Assert.Equal(3, Parts().Length);
        Assert.All(report.Outcomes, outcome => Assert.True(outcome.Status is InvitationStatus.Unknown or InvitationStatus.NotAttempted));
        Assert.True(report.CanResume);
        Assert.Equal((0, 0), Mails());
    }

    private async Task<InvitationReport> InviteAsync(EmulatedFault? fault = null)
    {
        var room = await CreateAsync();
        if (fault is not null)
        {
            Emulator.Faults.Add(fault);
        }

        var report = await Client.InviteAsync(room, People(20), cancellationToken: Token);

        Assert.Equal(report.Outcomes.Count(outcome => outcome.IsGranted), Guests(room));
        return report;
    }
}
