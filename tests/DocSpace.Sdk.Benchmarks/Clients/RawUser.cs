namespace DocSpace.Sdk.Benchmarks.Clients;

internal sealed record RawUser(Guid Id, string? Email);
