using DocSpace.Sdk.Errors;

namespace DocSpace.Sdk.Sharing;

/// <content>Goes on with invitations that a failure interrupted.</content>
public partial class RoomSharingClient
{
    /// <summary>
    /// Goes on with a call that a failure, a limit or a cancellation ended: reads <c>GET files/rooms/{id}/share</c>, finds out what
    /// became of the invitations whose outcome is unknown, and calls <c>PUT files/rooms/{id}/share</c> for those that are left. What is
    /// settled stays as it is.
    /// </summary>
    /// <param name="report">What the call before returned, or what <see cref="DocSpaceInvitationCanceledException.Report"/> holds.</param>
    /// <param name="options">How people learn about it; give the same as before. Default: people of the portal are notified.</param>
    /// <param name="cancellationToken">Stops the call; people of the request under way may be invited nevertheless.</param>
    /// <returns>The whole report, one outcome per invitation, in order.</returns>
    /// <exception cref="ArgumentException">The report is damaged, or the culture is wrong. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">The server refused: 404 when there is no such room, 403 when the caller has no rights there or the room is archived.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the first answer was lost and the members could not be read either.</exception>
    /// <exception cref="DocSpaceInvitationCanceledException">The call was cancelled after it had begun to invite. It holds the report.</exception>
    public virtual async Task<InvitationReport> ResumeAsync(InvitationReport report, InvitationOptions? options = null, CancellationToken cancellationToken = default)
    {
        Check(report);
        options ??= new InvitationOptions();
        InvitationGuard.Check(options);
        return report.CanResume
            ? await RunAsync(report.RoomId, new InvitationLedger(report), options, cancellationToken).ConfigureAwait(false)
            : report;
    }

    /// <summary>
    /// Mails the invitation again to those who are in, but may not have been mailed because the server failed at them:
    /// <see cref="InvitationStatus.GrantedMailUnconfirmed"/>. Reads <c>GET files/rooms/{id}/share</c> and calls
    /// <c>POST files/rooms/{id}/resend</c> once, or not at all when nobody of them waits for it.
    /// </summary>
    /// <param name="report">What the call that invited returned.</param>
    /// <param name="cancellationToken">Stops waiting; mails may be sent nevertheless.</param>
    /// <returns>To whom it was sent, and who was left out because the invitation is accepted already.</returns>
    /// <exception cref="ArgumentException">The report is damaged. Nothing was sent.</exception>
    /// <exception cref="DocSpaceRateLimitException">The portal allows no more than five such calls for this room in 15 minutes. Nothing was mailed.</exception>
    /// <exception cref="DocSpaceApiException">404 when there is no such room; 403 when the caller is neither its owner nor a manager, or it is archived.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual Task<ResendReport> ResendUnconfirmedAsync(InvitationReport report, CancellationToken cancellationToken = default)
    {
        Check(report);
        Guid[] ids = [.. report.Outcomes
            .Where(static outcome => outcome.Status is InvitationStatus.GrantedMailUnconfirmed)
            .Select(static outcome => outcome.Member?.Id)
            .OfType<Guid>()];
        return ids.Length > 0
            ? ResendInvitationsAsync(report.RoomId, ids, cancellationToken)
            : Task.FromResult(new ResendReport { RoomId = report.RoomId, Resent = [], Skipped = [] });
    }

    private static void Check(InvitationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        report.RoomId.ThrowIfEmpty(nameof(report));
        InvitationGuard.Check([.. report.Outcomes.Select(static outcome => outcome.Invitation)], roomType: null, nameof(report));
    }
}
