using System.Diagnostics.CodeAnalysis;
using System.Net.Mail;

namespace DocSpace.Sdk.Testing.Sharing;

/// <summary>What the server makes of an e-mail address: two checks, of which the first is lax and the second changes addresses.</summary>
internal static class EmailRules
{
    /// <summary>The check of the attribute: one @ with something before and behind it.</summary>
    public static bool PassesAttribute(string email)
    {
        var at = email.IndexOf('@', StringComparison.Ordinal);
        return at > 0
            && at < email.Length - 1
            && email.IndexOf('@', at + 1) < 0
            && email.AsSpan().IndexOfAny('\r', '\n') < 0;
    }

    /// <summary>
    /// Reads the address as a mail header, which drops display names, comments and blanks: <c>a b@x.com</c> is read as
    /// <c>b@x.com</c>, another person.
    /// </summary>
    public static bool TryNormalize(string email, [NotNullWhen(true)] out string? address, [NotNullWhen(false)] out string? problem)
    {
        try
        {
            address = new MailAddress(email).Address;
            problem = null;
            return true;
        }
        catch (FormatException exception)
        {
            address = null;
            problem = exception.Message;
            return false;
        }
    }
}
