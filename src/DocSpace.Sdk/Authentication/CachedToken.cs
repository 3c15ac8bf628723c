namespace DocSpace.Sdk.Authentication;

/// <summary>A token with the times that decide how it is used.</summary>
internal sealed record CachedToken
{
    private static readonly TimeSpan LongestHeadStart = TimeSpan.FromMinutes(5);

    // A request that begins now must reach the portal before the token ends.
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(10);

    // Where the clocks disagree, a new token can seem to have expired: the portal decides, but is not asked for one before every call.
    private static readonly TimeSpan ShortestUse = TimeSpan.FromSeconds(30);

    public required AccessToken Token { get; init; }

    /// <summary>From when on a new one is fetched in the background.</summary>
    public required DateTimeOffset RenewAt { get; init; }

    /// <summary>From when on callers wait for the new one.</summary>
    public required DateTimeOffset UsableUntil { get; init; }

    /// <summary>When the token was fetched; the beginning of time for one that was brought along.</summary>
    public DateTimeOffset FetchedAt { get; private init; }

    /// <summary>Whether it came in the place of one that the portal refused.</summary>
    public bool ReplacesRefused { get; private init; }

    /// <summary>A token that was fetched just now.</summary>
    public static CachedToken Fetched(AccessToken token, DateTimeOffset now, bool replacesRefused)
    {
        var cached = Create(token, now);
        var leastUse = now + ShortestUse;
        return cached with
        {
            RenewAt = Later(cached.RenewAt, leastUse),
            UsableUntil = Later(cached.UsableUntil, leastUse),
            FetchedAt = now,
            ReplacesRefused = replacesRefused,
        };
    }

    /// <summary>A token from an earlier run: only its end counts.</summary>
    public static CachedToken Brought(AccessToken token, DateTimeOffset now) => Create(token, now);

    private static CachedToken Create(AccessToken token, DateTimeOffset now)
    {
        if (token.ExpiresAt is not { } end)
        {
            return new() { Token = token, RenewAt = DateTimeOffset.MaxValue, UsableUntil = DateTimeOffset.MaxValue };
        }

        if (end <= now)
        {
            return new() { Token = token, RenewAt = now, UsableUntil = now };
        }

        var fifth = (end - now) / 5;
        return new() { Token = token, RenewAt = end - (fifth < LongestHeadStart ? fifth : LongestHeadStart), UsableUntil = end - Margin };
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
