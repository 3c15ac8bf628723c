namespace DocSpace.Sdk.Sharing;

/// <summary>
/// The answer to an invitation. Its <c>members</c> lacks everybody who was invited by e-mail, so only the warning is read: the
/// reason of the first invitation that was skipped.
/// </summary>
internal sealed class RoomShareResult
{
    public string? Warning { get; init; }
}
