using System.Globalization;
using System.Security.Cryptography;

namespace DocSpace.Sdk.Testing.SignIn;

/// <summary>The code that was sent to a phone.</summary>
internal sealed class SmsCode(TimeProvider time)
{
    private const int Codes = 1_000_000;

    private static readonly TimeSpan _lifetime = TimeSpan.FromMinutes(10);

    private string? _code;
    private DateTimeOffset _expires;

    /// <summary>The code, or null when none was sent, or when it was used or is too old.</summary>
    public string? Code => time.GetUtcNow() < _expires ? _code : null;

    public DateTimeOffset Send()
    {
        _code = RandomNumberGenerator.GetInt32(Codes).ToString("D6", CultureInfo.InvariantCulture);
        return _expires = time.GetUtcNow() + _lifetime;
    }

    public void UseUp() => _code = null;
}
