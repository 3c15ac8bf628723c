using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Http;

namespace DocSpace.Sdk.Testing.OAuth;

/// <summary>The errors of the OAuth service, which has another shape for them than the rest of the portal.</summary>
internal static class OAuthError
{
    public static ApiException InvalidClient(int status = StatusCodes.Status401Unauthorized) => Make("invalid_client", null, status);

    public static ApiException InvalidGrant() => Make("invalid_grant");

    public static ApiException InvalidScope() => Make("invalid_scope");

    public static ApiException UnsupportedGrantType() => Make("unsupported_grant_type");

    /// <summary>A parameter is missing or there more than once.</summary>
    public static ApiException InvalidRequest(string parameter) => Make("invalid_request", "OAuth 2.0 Parameter: " + parameter);

    private static ApiException Make(string error, string? description = null, int status = StatusCodes.Status400BadRequest) => new(_ =>
    {
        var body = new JsonObject();
        if (description is not null)
        {
            body["error_description"] = description;
        }

        body["error"] = error;
        return OAuthAnswer.Json(status, body);
    });
}
