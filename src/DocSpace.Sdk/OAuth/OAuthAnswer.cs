using System.Text.Json.Serialization;

namespace DocSpace.Sdk.OAuth;

/// <summary>What the token endpoint answers, well or not: see <see href="https://www.rfc-editor.org/rfc/rfc6749#section-5">RFC 6749, section 5</see>.</summary>
internal sealed class OAuthAnswer
{
    [JsonPropertyName("access_token")]
    public string? AccessToken { get; init; }

    [JsonPropertyName("refresh_token")]
    public string? RefreshToken { get; init; }

    [JsonPropertyName("expires_in")]
    public double? ExpiresIn { get; init; }

    [JsonPropertyName("scope")]
    public string? Scope { get; init; }

    [JsonPropertyName("error")]
    public string? Error { get; init; }

    public override string ToString() => nameof(OAuthAnswer);
}
