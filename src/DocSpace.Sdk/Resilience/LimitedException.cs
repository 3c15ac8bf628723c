namespace DocSpace.Sdk.Resilience;

/// <summary>A limit of the portal is known to last longer than the call. Never leaves the SDK.</summary>
internal sealed class LimitedException(TimeSpan wait) : Exception("The portal takes no such request yet.")
{
    public TimeSpan Wait { get; } = wait;
}
