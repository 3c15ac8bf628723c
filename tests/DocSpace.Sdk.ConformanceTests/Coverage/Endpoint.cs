namespace DocSpace.Sdk.ConformanceTests.Coverage;

/// <summary>One endpoint of the contract.</summary>
/// <param name="Id">The name that scenarios use, for instance <c>archiveRoom</c>.</param>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path below <c>api/2.0/</c>, with its parameters in braces.</param>
internal sealed record Endpoint(string Id, string Method, string Path)
{
    public override string ToString() => $"{Method} {Path}";
}
