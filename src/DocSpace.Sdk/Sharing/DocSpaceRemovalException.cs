using DocSpace.Sdk.Errors;

namespace DocSpace.Sdk.Sharing;

/// <summary>Some members who should have been removed from a room still have access to it, or may have.</summary>
public sealed class DocSpaceRemovalException : DocSpaceException
{
    private const int MaxListed = 5;

    /// <summary>Creates an exception.</summary>
    /// <param name="report">What became of every removal.</param>
    public DocSpaceRemovalException(RemovalReport report)
        : base(RoomSharingClient.ShareOperation, DeliveryOf(report), Describe(report)) => Report = report;

    /// <summary>What became of every removal.</summary>
    public RemovalReport Report { get; }

    private static RequestDelivery DeliveryOf(RemovalReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Outcomes.Any(static outcome => outcome.Status is RemovalStatus.Unknown)
            ? RequestDelivery.Unknown
            : RequestDelivery.Processed;
    }

    private static string Describe(RemovalReport report)
    {
        var left = report.Outcomes.Where(static outcome => !outcome.IsGone).ToArray();
        var listed = left.Take(MaxListed).Select(static outcome => $" {outcome}. {outcome.Reason}".TrimEnd());
        var more = left.Length > MaxListed ? $" And {left.Length - MaxListed} more." : string.Empty;
        return $"{left.Length} of {report.Outcomes.Count} members were not removed.{string.Concat(listed)}{more}";
    }
}
