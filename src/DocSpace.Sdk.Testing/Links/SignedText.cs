using System.Security.Cryptography;
using System.Text;

namespace DocSpace.Sdk.Testing.Links;

/// <summary>Texts that the server hands out and takes back: a signature and the text itself, written for addresses and cookies.</summary>
internal static class SignedText
{
    private const int KeyBytes = 32;

    private static readonly byte[] _key = RandomNumberGenerator.GetBytes(KeyBytes);

    public static string Of(string text)
    {
        var signature = Convert.ToBase64String(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(text)));
        return Convert.ToBase64String(Encoding.UTF8.GetBytes($"{signature}?{text}")).TrimEnd('=').Replace('+', '-').Replace('/', '_');
    }
}
