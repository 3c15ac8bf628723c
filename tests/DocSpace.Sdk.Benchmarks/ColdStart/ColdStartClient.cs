namespace DocSpace.Sdk.Benchmarks.ColdStart;

/// <summary>Who is started. The names are those of the programs in <c>tests/DocSpace.Sdk.ColdStart</c>.</summary>
internal enum ColdStartClient
{
    /// <summary>HttpClient by hand.</summary>
    Raw,

    /// <summary>Refit alone.</summary>
    Refit,

    /// <summary>The SDK without a container: <c>DocSpaceClient.Create</c>.</summary>
    Sdk,

    /// <summary>The SDK in a container: <c>AddDocSpaceClient</c>.</summary>
    SdkContainer,
}
