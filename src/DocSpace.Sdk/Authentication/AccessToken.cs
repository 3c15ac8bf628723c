using System.Diagnostics;
using System.Net.Http.Headers;

namespace DocSpace.Sdk.Authentication;

/// <summary>A token that stands for a user of the portal, as a token provider gives it. It cannot be read back.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class AccessToken
{
    /// <summary>Makes a token.</summary>
    /// <param name="value">
    /// The token: an OAuth access token, a developer token, a session token of <c>POST authentication</c>, or an API key. Without the word <c>Bearer</c>.
    /// </param>
    /// <param name="expiresAt">When it stops working. Default: unknown; it is used until the portal refuses it.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="value"/> is empty, longer than 16 384 characters, or holds anything but visible ASCII characters. The message does not repeat it.
    /// </exception>
    public AccessToken(string value, DateTimeOffset? expiresAt = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (TokenText.Problem(value) is { } problem)
        {
            throw new ArgumentException(problem, nameof(value));
        }

        Value = value;

        // The server matches the word "Bearer" case-sensitively and exactly one blank.
        Authorization = new AuthenticationHeaderValue("Bearer", value);
        ExpiresAt = expiresAt;
    }

    /// <summary>When the token stops working; <see langword="null"/> when that is unknown.</summary>
    public DateTimeOffset? ExpiresAt { get; }

    internal string Value { get; }

    /// <summary>The value of the <c>Authorization</c> header.</summary>
    internal AuthenticationHeaderValue Authorization { get; }

    /// <summary>Says that it is a token; never the token.</summary>
    public override string ToString() => nameof(AccessToken);
}
