namespace DocSpace.Sdk.Testing.Faults;

/// <summary>A method and a path; parts of the path in braces stand for anything.</summary>
internal sealed class RequestPattern
{
    private const string Root = "/api/2.0/";
    private const string AnyMethod = "*";

    private readonly string[] _parts;

    private RequestPattern(string method, string path)
    {
        Method = method;
        Path = path;
        _parts = Split(path.StartsWith('/') ? path : Root + path);
    }

    private string Method { get; }

    private string Path { get; }

    /// <summary>Reads a text such as <c>PUT files/rooms/{id}/share</c>; null when it is no such text.</summary>
    public static RequestPattern? Parse(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var method, var path]
            ? new RequestPattern(method, path)
            : null;

    public bool Matches(HttpRequest request)
    {
        if (Method != AnyMethod && !string.Equals(Method, request.Method, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var parts = Split(request.Path.Value ?? "");
        return parts.Length == _parts.Length && parts.Zip(_parts).All(static pair => IsSame(pair.First, pair.Second));
    }

    public override string ToString() => $"{Method} {Path}";

    private static string[] Split(string path) => path.Trim('/').Split('/');

    private static bool IsSame(string part, string pattern) =>
        pattern is ['{', .., '}'] || string.Equals(part, pattern, StringComparison.OrdinalIgnoreCase);
}
