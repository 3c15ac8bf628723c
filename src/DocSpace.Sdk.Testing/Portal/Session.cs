namespace DocSpace.Sdk.Testing.Portal;

/// <summary>A sign-in with a password that was not ended yet.</summary>
internal sealed record Session(string Token, PortalUser User, int LoginEvent, DateTimeOffset Expires);
