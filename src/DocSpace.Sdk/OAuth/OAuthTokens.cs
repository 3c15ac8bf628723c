using System.Diagnostics;

namespace DocSpace.Sdk.OAuth;

/// <summary>
/// What an application received for a user. It can be stored as JSON and read back: keep it as secret as a password, for it acts as the user.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record OAuthTokens
{
    /// <summary>The token that signs requests, valid for an hour in a portal that is set up as usual.</summary>
    public required string AccessToken { get; init; }

    /// <summary>
    /// What gets the next tokens, once: the portal replaces it every time. <see langword="null"/> when the portal gave none, as it does to
    /// public clients. Valid for 30 days in a portal that is set up as usual.
    /// </summary>
    public string? RefreshToken { get; init; }

    /// <summary>When <see cref="AccessToken"/> ends, by the clock of this machine; <see langword="null"/> when the portal did not say.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>What the tokens may be used for; empty when the portal did not say.</summary>
    public IReadOnlyList<string> Scopes { get; init => field = value ?? []; } = [];

    /// <summary>Says what it is; never a token.</summary>
    public override string ToString() => nameof(OAuthTokens);
}
