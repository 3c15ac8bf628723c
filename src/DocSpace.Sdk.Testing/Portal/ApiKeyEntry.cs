namespace DocSpace.Sdk.Testing.Portal;

internal sealed record ApiKeyEntry(PortalUser User, IReadOnlyList<string> Scopes);
