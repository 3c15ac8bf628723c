namespace DocSpace.Sdk.Benchmarks.Clients;

internal sealed record RawShareBody(RawInvitation[] Invitations, bool Notify);
