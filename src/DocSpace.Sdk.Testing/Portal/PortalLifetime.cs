namespace DocSpace.Sdk.Testing.Portal;

internal sealed record PortalLifetime(bool DeletePermanently, int Period, int Value);
