using System.Security.Cryptography;
using System.Text;
using DocSpace.Sdk.Authentication;
using DocSpace.Sdk.Errors;

namespace DocSpace.Sdk.OAuth;

/// <summary>Reads the address that the portal sent the user back to.</summary>
internal static class OAuthCallback
{
    /// <summary>The code that the portal gave.</summary>
    /// <exception cref="SignInError">It gave none, or the answer belongs to another authorization.</exception>
    public static string ReadCode(Uri callback, OAuthAuthorization authorization)
    {
        var fields = Parse(callback.OriginalString);

        // Before everything else: only what was asked for here is looked at.
        if (!fields.TryGetValue("state", out var state)
            || !CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(state), Encoding.UTF8.GetBytes(authorization.State)))
        {
            throw new SignInError(
                SignInFailure.AuthorizationNeeded,
                "The state is not the one of this authorization: the answer is old, or was not asked for here. Start the authorization again.");
        }

        if (fields.TryGetValue("error", out var error))
        {
            throw error is "access_denied"
                ? new SignInError(SignInFailure.ConsentDenied, "The user did not allow the application.")
                : new SignInError(SignInFailure.Refused, $"The portal refused: \"{MessageSanitizer.Sanitize(error)}\". Check the settings of the application.");
        }

        return fields.TryGetValue("code", out var code) && code.Length > 0
            ? code
            : throw new SignInError(SignInFailure.Refused, "The address holds neither a code nor an error.");
    }

    // The first of several fields of a name counts.
    private static Dictionary<string, string> Parse(string address)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        var query = address.Split('#')[0];
        query = query[(query.IndexOf('?', StringComparison.Ordinal) + 1)..];
        foreach (var field in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = field.Split('=', 2);
            fields.TryAdd(Decode(parts[0]), parts.Length == 2 ? Decode(parts[1]) : string.Empty);
        }

        return fields;
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
