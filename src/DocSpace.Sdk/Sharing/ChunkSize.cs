namespace DocSpace.Sdk.Sharing;

/// <summary>
/// How many invitations go into one request. The server works on them one after the other, slower the more users it has, and proxies in
/// front of it give up after a minute: a request is meant to take a quarter of that at most.
/// </summary>
internal sealed class ChunkSize
{
    /// <summary>More would make a lost answer cost more than it saves.</summary>
    public const int Most = 50;

    private static readonly TimeSpan _target = TimeSpan.FromSeconds(15);

    public int Value { get; private set; } = Most;

    /// <summary>Learns from a request that was answered.</summary>
    public void Learn(int count, TimeSpan elapsed) =>
        Value = elapsed <= TimeSpan.Zero ? Most : (int)Math.Clamp(_target / elapsed * count, 1, Most);

    /// <summary>Learns from a request whose answer did not come in time.</summary>
    public void Halve() => Value = Math.Max(1, Value / 2);
}
