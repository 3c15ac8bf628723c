namespace DocSpace.Sdk.Sharing;

/// <summary>
/// The caller cancelled a call that had begun to invite people: the report says what is known of everybody, and
/// <see cref="RoomSharingClient.ResumeAsync"/> goes on with it. A call that is cancelled before that throws a plain <see cref="OperationCanceledException"/>.
/// </summary>
public sealed class DocSpaceInvitationCanceledException : OperationCanceledException
{
    /// <summary>Creates an exception.</summary>
    /// <param name="report">What is known of every invitation.</param>
    /// <param name="innerException">The cancellation.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    public DocSpaceInvitationCanceledException(InvitationReport report, Exception? innerException, CancellationToken cancellationToken)
        : base("The call was cancelled after it had begun to invite people. The report says who is in; ResumeAsync goes on with it.", innerException, cancellationToken) =>
        Report = report;

    /// <summary>
    /// What is known of every invitation: those that were under way are <see cref="InvitationStatus.Unknown"/>, those behind them
    /// <see cref="InvitationStatus.NotAttempted"/>.
    /// </summary>
    public InvitationReport Report { get; }
}
