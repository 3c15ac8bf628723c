using System.Security.Cryptography;
using System.Text;

namespace DocSpace.Sdk.OAuth;

/// <summary>The proof of <see href="https://www.rfc-editor.org/rfc/rfc7636">RFC 7636</see>, method S256.</summary>
internal static class Pkce
{
    private const int Bytes = 32;

    /// <summary>A random text that nobody can guess.</summary>
    public static string CreateSecret() => Encode(RandomNumberGenerator.GetBytes(Bytes));

    public static string ChallengeOf(string verifier) => Encode(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)));

    private static string Encode(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
