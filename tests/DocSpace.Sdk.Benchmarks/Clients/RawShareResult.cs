namespace DocSpace.Sdk.Benchmarks.Clients;

internal sealed record RawShareResult(string? Warning);
