namespace DocSpace.Sdk.Resilience;

/// <summary>The limits of one client.</summary>
internal sealed record ResilienceSettings(DocSpaceTimeoutOptions Timeouts, int ConcurrentReads, int ConcurrentWrites)
{
    public static ResilienceSettings Of(DocSpaceClientOptions options) => new(options.Timeouts, options.MaxConcurrentReads, options.MaxConcurrentWrites);
}
