using System.Diagnostics;

namespace DocSpace.Sdk.OAuth;

/// <summary>
/// An application asks a user for consent: where the browser goes, and what must be kept in the user's session until it comes back.
/// It can be stored as JSON and read back.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record OAuthAuthorization
{
    /// <summary>Where to send the user's browser.</summary>
    public required Uri Address { get; init; }

    /// <summary>What the portal repeats, so that nobody can bring an answer that was not asked for.</summary>
    public required string State { get; init; }

    /// <summary>The proof that the code was asked for here (PKCE). Keep it secret until the code is exchanged.</summary>
    public required string CodeVerifier { get; init; }

    /// <summary>Says what it is; never the address or a secret.</summary>
    public override string ToString() => nameof(OAuthAuthorization);
}
