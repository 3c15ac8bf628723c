namespace DocSpace.Sdk.Testing.OAuth;

/// <summary>A token that is exchanged for the next access token, once.</summary>
internal sealed record RefreshToken(string Text, OAuthGrant Grant, DateTimeOffset Expires);
