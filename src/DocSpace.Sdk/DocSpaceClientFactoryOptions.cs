namespace DocSpace.Sdk;

/// <summary>How many tenants an <see cref="IDocSpaceClientFactory"/> keeps.</summary>
/// <remarks>The values are checked when the host starts, and when the factory is made.</remarks>
public sealed class DocSpaceClientFactoryOptions
{
    /// <summary>
    /// How many tenants are known and may have open connections. When there is one more, the one that was not used for the longest
    /// time makes room. Tenants with calls under way stay: only while more of them than this have such calls, there are more.
    /// </summary>
    /// <value>Default: 256. From 1 to 100,000.</value>
    public int Capacity { get; set; } = 256;
}
