namespace DocSpace.Sdk.Benchmarks.Answers;

/// <summary>Where the portal is.</summary>
public enum Place
{
    /// <summary>In this process, without a connection: what is measured is the client alone.</summary>
    Memory,

    /// <summary>In another process, over real connections.</summary>
    Loopback,
}
