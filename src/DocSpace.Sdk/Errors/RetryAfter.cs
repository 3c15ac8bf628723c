namespace DocSpace.Sdk.Errors;

/// <summary>Reads how long the server asks to wait.</summary>
internal static class RetryAfter
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(100);

    // The longest limit of the portal. Whatever names more is a mistake, or a date by a clock that is wrong by years.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>The wait, or null when the server did not name one that makes sense.</summary>
    public static TimeSpan? Read(HttpResponseMessage response, TimeProvider time)
    {
        var header = response.Headers.RetryAfter;

        // A date is compared with the server's own clock, so that a wrong clock on this side does no harm.
        var wait = header?.Delta ?? (header?.Date - (response.Headers.Date ?? time.GetUtcNow()));
        return wait is null ? null : wait < Shortest ? Shortest : wait > Longest ? Longest : wait;
    }
}
