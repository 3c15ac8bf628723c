namespace DocSpace.Sdk.Benchmarks.Clients;

/// <summary>Who is measured.</summary>
public enum ClientKind
{
    /// <summary>HttpClient by hand, which reads the few fields that the task needs.</summary>
    Raw,

    /// <summary>HttpClient by hand, which gives its caller as much as the SDK does.</summary>
    RawWhole,

    /// <summary>Refit alone.</summary>
    Refit,

    /// <summary>The SDK without its pipeline.</summary>
    SdkBare,

    /// <summary>The SDK.</summary>
    Sdk,

    /// <summary>The SDK, with somebody who listens to its activities and metrics.</summary>
    SdkTelemetry,
}
