namespace DocSpace.Sdk.Benchmarks.Clients;

internal sealed record RawInvitation(string Email, int Access);
