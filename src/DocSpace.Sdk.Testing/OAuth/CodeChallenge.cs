using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace DocSpace.Sdk.Testing.OAuth;

/// <summary>What an application that asks for a code promises to show when it exchanges the code (PKCE).</summary>
internal sealed record CodeChallenge(string Text, string Method)
{
    private const string Hashed = "S256";
    private const string Plain = "plain";

    public bool IsKnown => Method is Hashed or Plain;

    public static CodeChallenge? Parse(string? text, string? method) =>
        string.IsNullOrEmpty(text) ? null : new CodeChallenge(text, string.IsNullOrEmpty(method) ? Plain : method);

    public bool Fits(string? verifier) =>
        !string.IsNullOrEmpty(verifier)
        && Text == (Method == Plain ? verifier : WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(verifier))));
}
