namespace DocSpace.Sdk.Benchmarks.Clients;

internal sealed record RawMember(int Access, bool IsOwner, RawUser? SharedToUser);
