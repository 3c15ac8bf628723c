using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace DocSpace.Sdk.Testing.SignIn;

/// <summary>An app that makes codes of a shared key and the time, as RFC 6238 has it: six digits that change every 30 seconds.</summary>
internal sealed class AuthenticatorApp(TimeProvider time)
{
    private const int KeyBytes = 20;
    private const int StepSeconds = 30;
    private const int Codes = 1_000_000;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private readonly byte[] _key = RandomNumberGenerator.GetBytes(KeyBytes);
    private long? _usedStep;

    /// <summary>The key in base 32, which is what people type into the app.</summary>
    public string Key
    {
        get
        {
            var bits = string.Concat(_key.Select(static value => value.ToString("b8", CultureInfo.InvariantCulture)));
            return string.Concat(bits.Chunk(5).Select(static five => Alphabet[Convert.ToInt32(new string(five), 2)]));
        }
    }

    /// <summary>The code of these 30 seconds, or null when it was used.</summary>
    public string? Code => _usedStep == Step ? null : Make(Step);

    private long Step => time.GetUtcNow().ToUnixTimeSeconds() / StepSeconds;

    public void UseUp() => _usedStep = Step;

    private string Make(long step)
    {
        var counter = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // What authenticator apps use.
        var hash = HMACSHA1.HashData(_key, counter);
#pragma warning restore CA5350
        var start = hash[^1] & 0xF;
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(start)) & int.MaxValue;
        return (number % Codes).ToString("D6", CultureInfo.InvariantCulture);
    }
}
