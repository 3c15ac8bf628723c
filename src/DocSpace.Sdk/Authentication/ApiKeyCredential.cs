namespace DocSpace.Sdk.Authentication;

/// <summary>Signs in with <c>Authorization: Bearer sk-…</c>.</summary>
internal sealed class ApiKeyCredential : DocSpaceCredential
{
    private const string Prefix = "sk-";
    private const int MaxLength = 512;

    private readonly AccessToken _key;

    public ApiKeyCredential(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (Problem(key) is { } problem)
        {
            throw new ArgumentException(problem, nameof(key));
        }

        _key = new AccessToken(key);
    }

    internal override string RefusalHint => "Check that the API key is complete, belongs to this portal, and is neither expired nor disabled.";

    /// <summary>Why a text cannot be an API key, or null when it can. Never repeats the text.</summary>
    public static string? Problem(string key) =>
        !key.StartsWith(Prefix, StringComparison.Ordinal) || key.Length == Prefix.Length
            ? "An API key of DocSpace starts with \"sk-\", followed by the key itself. Copy it whole from the portal."
            : key.Length > MaxLength
                ? "An API key of DocSpace has at most 512 characters."
                : key.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
                    ? null
                    : "An API key of DocSpace holds letters, digits, '-' and '_' only: no blanks, quotes or line breaks.";

    public override string ToString() => "API key sk-***";

    internal override ValueTask<AccessToken> GetTokenAsync(SignInContext context, CancellationToken cancellationToken) => new(_key);
}
