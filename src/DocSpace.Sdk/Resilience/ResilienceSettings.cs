namespace DocSpace.Sdk.Resilience;

/// <summary>The limits of one client.</summary>
internal sealed record ResilienceSettings(DocSpaceTimeoutOptions Timeouts, int ConcurrentReads, int ConcurrentWrites)
{
    /// <summary>With the most concurrent reads of the options, as many as the portal takes at a time.</summary>
    public const int ConcurrentLookUps = 10;

    public static ResilienceSettings Of(DocSpaceClientOptions options) => new(options.Timeouts, options.MaxConcurrentReads, options.MaxConcurrentWrites);
}
