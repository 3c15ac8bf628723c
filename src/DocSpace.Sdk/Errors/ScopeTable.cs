namespace DocSpace.Sdk.Errors;

/// <summary>Which scopes of an API key a call needs: the server's own table, whose first row that fits a path decides.</summary>
internal static class ScopeTable
{
    private const string Everything = "*";

    // Of the rows whose path is the beginning of a call's path, the first one counts. Null stands for no scope at all.
    private static readonly (string Path, string? Family)[] _rows =
    [
        ("files/rooms", "rooms"),
        ("files", "files"),
        ("people/@self", "accounts.self"),
        ("people", "accounts"),
        ("group", "accounts"),
        ("keys/@self", null),
        ("authentication", null),
        ("oauth2", null),
        (string.Empty, Everything),
    ];

    // Anonymous visitors may call these, so that a wrong key is told from a right one only by a 403.
    private static readonly string[] _forbidsWrongKeys = ["GET files/share/{key}", "POST files/share/{key}/password"];

    /// <summary>The scopes any one of which permits the call, the narrowest first; empty when every credential does.</summary>
    /// <param name="operation">Method and path template, for instance <c>GET files/fileops</c>.</param>
    public static IReadOnlyList<string> For(string operation)
    {
        var blank = operation.IndexOf(' ', StringComparison.Ordinal);
        var isRead = operation.AsSpan(0, Math.Max(blank, 0)).Equals("GET", StringComparison.OrdinalIgnoreCase);
        var path = operation[(blank + 1)..];
        var family = Array.Find(_rows, row => IsBeginning(row.Path, path)).Family;
        string[] globals = isRead ? ["*:read", "*:write"] : ["*:write"];
        return family switch
        {
            null => [],
            Everything => globals,
            _ when isRead => [$"{family}:read", $"{family}:write", .. globals],
            _ => [$"{family}:write", .. globals],
        };
    }

    /// <summary>What to say about a refusal in front of the action.</summary>
    public static string? Hint(string operation)
    {
        // Everything that a family permits the globals permit too: naming them all would only confuse.
        string[] narrow = [.. For(operation).Where(static scope => scope[0] is not '*')];
        string[] scopes = narrow.Length > 0 ? narrow : [.. For(operation)];
        if (scopes.Length == 0)
        {
            return null;
        }

        var otherwise = _forbidsWrongKeys.Contains(operation)
            ? " Or the key itself is wrong, expired or disabled: this call says so by 403."
            : string.Empty;
        return $" The API key or token probably lacks a scope: this call needs {string.Join(" or ", scopes)}.{otherwise}";
    }

    /// <summary>Whether a key with these permissions may make a call that any of some scopes permits.</summary>
    /// <param name="granted">The permissions of the key; none at all, or <c>*</c>, stand for everything.</param>
    /// <param name="needed">The scopes.</param>
    public static bool Covers(IReadOnlyCollection<string> granted, IReadOnlyCollection<string> needed) =>
        needed.Count == 0 || granted.Count == 0 || granted.Contains(Everything) || needed.Any(granted.Contains);

    private static bool IsBeginning(string row, string path) =>
        row.Length == 0
        || (path.StartsWith(row, StringComparison.OrdinalIgnoreCase) && (path.Length == row.Length || path[row.Length] is '/' or '?'));
}
