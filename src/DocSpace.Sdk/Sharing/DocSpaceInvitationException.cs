using DocSpace.Sdk.Errors;

namespace DocSpace.Sdk.Sharing;

/// <summary>Some invitees do not have the access that was wished for them.</summary>
public sealed class DocSpaceInvitationException : DocSpaceException
{
    private const int MaxListed = 5;

    /// <summary>Creates an exception.</summary>
    /// <param name="report">What became of every invitation.</param>
    public DocSpaceInvitationException(InvitationReport report)
        : base(RoomSharingClient.ShareOperation, DeliveryOf(report), Describe(report)) => Report = report;

    /// <summary>What became of every invitation.</summary>
    public InvitationReport Report { get; }

    private static RequestDelivery DeliveryOf(InvitationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Outcomes.Any(static outcome => outcome.Status is InvitationStatus.Unknown)
            ? RequestDelivery.Unknown
            : RequestDelivery.Processed;
    }

    private static string Describe(InvitationReport report)
    {
        var failed = report.Outcomes.Where(static outcome => !outcome.IsGranted).ToArray();
        var listed = failed.Take(MaxListed).Select(static outcome => $" {outcome}. {outcome.Reason}".TrimEnd());
        var more = failed.Length > MaxListed ? $" And {failed.Length - MaxListed} more." : string.Empty;
        return $"{failed.Length} of {report.Outcomes.Count} invitations did not lead to the wished access.{string.Concat(listed)}{more}";
    }
}
