using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Portal;
using Microsoft.AspNetCore.WebUtilities;

namespace DocSpace.Sdk.Testing.OAuth;

/// <summary>Writes an access token: a JWT that can be read. Nobody checks its signature, which is made up.</summary>
internal static class AccessTokenText
{
    private const int SignatureBytes = 64;

    public static string Write(string root, PortalUser user, IReadOnlyList<string> scopes, DateTimeOffset now, DateTimeOffset expires)
    {
        var header = new JsonObject { ["kid"] = Guid.NewGuid().ToString(), ["alg"] = "ES256" };
        var claims = new JsonObject
        {
            ["sub"] = user.Id.ToString(),
            ["aud"] = root,
            ["nbf"] = now.ToUnixTimeSeconds(),
            ["scope"] = new JsonArray([.. scopes.Select(static scope => (JsonNode)scope)]),
            ["iss"] = root + "/oauth2",
            ["exp"] = expires.ToUnixTimeSeconds(),
            ["iat"] = now.ToUnixTimeSeconds(),
            ["jti"] = Guid.NewGuid().ToString(),
        };
        return $"{Encode(header)}.{Encode(claims)}.{WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(SignatureBytes))}";
    }

    private static string Encode(JsonObject part) => WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(part.ToJsonString()));
}
