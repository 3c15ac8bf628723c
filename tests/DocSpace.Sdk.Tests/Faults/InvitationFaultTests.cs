using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Testing;
using DocSpace.Sdk.Tests.Sharing;
using Reports;

namespace DocSpace.Sdk.Tests.Faults;

/// <summary>Rows of the catalogue that concern lists of invitations.</summary>
public sealed class InvitationFaultTests : LongInvitationTest
{
    private const string List = "GET files/rooms/{id}/share";

    // The older framework runs the same code; there, a fifth of it says as much.
#if NET10_0_OR_GREATER
    private const int Everybody = 10_000;
#else
    private const int Everybody = 2_000;
#endif

    [Fact]
    public async Task F55_A_refused_invitation_is_found_out_and_the_others_are_in()
    {
        var room = await CreateAsync();
        var guest = Emulator.AddUser("known@example.com", EmulatedUserRole.Guest);

        // The server refuses a guest as a manager in the middle of a part.
        var report = await Client.InviteAsync(room, [.. People(30), RoomInvitation.ByUserId(guest.Id, RoomAccess.RoomManager), .. Others(30)], cancellationToken: Token);

        var rejected = Assert.Single(report.Outcomes, outcome => !outcome.IsGranted);
        Assert.Equal((30, InvitationStatus.Rejected), (rejected.Index, rejected.Status));
        Assert.Equal((1, 60), Mails());
    }

    [Fact]
    public async Task F68_A_limit_in_the_middle_stops_the_call_and_the_report_says_how_long_to_wait()
    {
        Emulator.Faults.Add(EmulatedFault.TooManyRequests(TimeSpan.FromHours(5)).On(Share).Every(2));
        var room = await CreateAsync();

        var report = await Client.InviteAsync(room, People(120), cancellationToken: Token);

        Assert.Equal(TimeSpan.FromHours(5), report.RetryAfter);
        Assert.Equal([50, 50], Parts());
        Assert.All(report.Outcomes.Take(50), outcome => Assert.Equal(InvitationStatus.Granted, outcome.Status));
        Assert.All(report.Outcomes.Skip(50), outcome => Assert.Equal(InvitationStatus.NotAttempted, outcome.Status));
        Assert.Equal((1, 50), Mails());
    }

    [Fact]
    public async Task F112_Ten_thousand_invitations_end_in_ten_thousand_outcomes_through_lost_answers_refusals_limits_and_late_work()
    {
        var room = await CreateAsync();
        var guest = Emulator.AddUser("known@example.com", EmulatedUserRole.Guest);
        RoomInvitation[] everybody = [.. People(Everybody / 2), RoomInvitation.ByUserId(guest.Id, RoomAccess.RoomManager), .. Others((Everybody / 2) - 1)];
        Emulator.Faults.Add(EmulatedFault.TooManyRequests(TimeSpan.FromHours(1)).On(Share).Every(Everybody / 160));
        Emulator.Faults.Add(EmulatedFault.CutAfter().On(Share).Every(Everybody / 300));
        Emulator.Faults.Add(EmulatedFault.LateCommit(TimeSpan.FromSeconds(20), 504).On(Share).Every(Everybody / 220));
        Emulator.Faults.Add(EmulatedFault.CrashBeforeMail(21).On(Share).Every(Everybody / 250));
        Emulator.Faults.Add(EmulatedFault.DropInvitees("Duplicate UserName", 2, 3).On(Share).Every(Everybody / 360));
        Emulator.Faults.Add(EmulatedFault.Status(502).On(List).Every(29));

        var report = await Client.InviteAsync(room, everybody, cancellationToken: Token);
        var calls = 1;
        while (report.CanResume)
        {
            Assert.InRange(++calls, 2, 20);
            await Task.Delay(report.RetryAfter ?? TimeSpan.FromMinutes(1), Time, Token);
            report = await Client.Sharing.ResumeAsync(InvitationReport.FromJson(report.ToJson()), cancellationToken: Token);
        }

        var counts = report.Outcomes.GroupBy(outcome => outcome.Status).Select(group => $"{group.Key} {group.Count()}");
        RunReport.Write("F112", $"F112: {calls} calls, {Parts().Length} requests that invite, {Emulator.Requests.Count(static request => request.Method == "GET")} that look: {string.Join(", ", counts)}");
        Assert.Equal(Everybody, report.Outcomes.Count);
        Assert.Equal(Everybody / 2, Assert.Single(report.Outcomes, outcome => !outcome.IsGranted).Index);
        Assert.Equal(Everybody - 1, Guests(room));
        Assert.True(calls > 1);

        // Who got no mail is named, and nobody got two.
        var mailed = Emulator.Emails.Select(mail => mail.Recipient).ToHashSet();
        Assert.Equal(Emulator.Emails.Count, mailed.Count);
        Assert.All(report.Outcomes.Where(outcome => outcome.IsGranted && !mailed.Contains(outcome.Invitation.Email!)), outcome => Assert.Equal(InvitationStatus.GrantedMailUnconfirmed, outcome.Status));
    }

    private static IEnumerable<RoomInvitation> Others(int count) => Enumerable.Range(0, count).Select(static i => RoomInvitation.ByEmail($"other{i}@example.com", RoomAccess.Read));
}
