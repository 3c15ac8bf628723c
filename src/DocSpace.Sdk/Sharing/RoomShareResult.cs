namespace DocSpace.Sdk.Sharing;

/// <summary>
/// The answer to an invitation. Its <c>members</c> lacks everybody who was invited by e-mail, so only the warning is read: the
/// reason of the first invitation that was skipped; and why nobody was removed.
/// </summary>
internal sealed class RoomShareResult
{
    private const int FormRole = 1;

    public string? Warning { get; init; }

    public int Error { get; init; }

    public bool IsBlockedByFormRole => Error is FormRole;
}
