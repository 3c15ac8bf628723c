namespace DocSpace.Sdk.Authentication;

/// <summary>Signs in with <c>Authorization: Bearer sk-…</c>.</summary>
internal sealed class ApiKeyCredential : DocSpaceCredential
{
    private const string Prefix = "sk-";
    private const int MaxLength = 512;

    private readonly string _authorization;

    public ApiKeyCredential(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (Problem(key) is { } problem)
        {
            throw new ArgumentException(problem, nameof(key));
        }

        // The server matches the word "Bearer" case-sensitively and exactly one blank.
        _authorization = "Bearer " + key;
    }

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

    internal override ValueTask<string> GetAuthorizationAsync(CancellationToken cancellationToken) => new(_authorization);
}
