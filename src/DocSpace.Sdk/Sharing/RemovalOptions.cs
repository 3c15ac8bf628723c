namespace DocSpace.Sdk.Sharing;

/// <summary>How members are removed.</summary>
public sealed class RemovalOptions
{
    /// <summary>Whether to remove members of a virtual data room for whom a form waits, too. Since server 3.1.</summary>
    /// <value>Default: <see langword="false"/>, such members are <see cref="RemovalStatus.BlockedByFormRole"/>.</value>
    public bool Force { get; set; }
}
