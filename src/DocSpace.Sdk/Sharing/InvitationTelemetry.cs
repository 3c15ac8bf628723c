using DocSpace.Sdk.Diagnostics;

namespace DocSpace.Sdk.Sharing;

/// <summary>The activity around all requests of a call that invites, and the count of what became of its invitations.</summary>
internal static class InvitationTelemetry
{
    public static Task<InvitationReport> TraceAsync(Func<Task<InvitationReport>> inviteAsync) => Telemetry.TraceAsync(
        "Invite",
        Telemetry.CountsInvitations ? () => CountAsync(inviteAsync) : inviteAsync,
        static report => report.AllGranted ? "granted" : report.CanResume ? "interrupted" : "partly_granted",
        static failure => failure is OperationCanceledException ? "cancelled" : "failed");

    private static async Task<InvitationReport> CountAsync(Func<Task<InvitationReport>> inviteAsync)
    {
        try
        {
            return Count(await inviteAsync().ConfigureAwait(false));
        }
        catch (DocSpaceInvitationCanceledException canceled)
        {
            Count(canceled.Report);
            throw;
        }
    }

    private static InvitationReport Count(InvitationReport report)
    {
        foreach (var group in report.Outcomes.GroupBy(static outcome => outcome.Status))
        {
            Telemetry.Invitation(group.Key.ToString(), group.Count());
        }

        return report;
    }
}
