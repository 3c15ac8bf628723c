namespace DocSpace.Sdk.Benchmarks.Clients;

internal sealed record RawEnvelope<T>(T Response, int? Total);
