using System.Globalization;

namespace DocSpace.Sdk.Testing.Http;

/// <summary>Reads query parameters with the rules and the messages of the server's model binding.</summary>
internal sealed class QueryReader(IQueryCollection query)
{
    public string? Text(string name) => query[name].FirstOrDefault() is { Length: > 0 } text ? text : null;

    public int Int(string name, int fallback)
    {
        if (Text(name) is not { } text)
        {
            return fallback;
        }

        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw NotValid(name, text);
    }

    /// <summary>The size of a page: 1 to 100.</summary>
    public int Count()
    {
        const int Max = 100;
        var count = Int("count", Max);
        return count is >= 1 and <= Max
            ? count
            : throw ProblemError.Validation("count", $"The field Count must be between 1 and {Max}.");
    }

    public bool Flag(string name, bool fallback = false)
    {
        if (Text(name) is not { } text)
        {
            return fallback;
        }

        return bool.TryParse(text, out var value) ? value : throw NotValid(name, text);
    }

    /// <summary>A malformed id is not caught by the binding: the server fails over it.</summary>
    public Guid? Id(string name)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        return Guid.TryParse(text, out var id) ? id : throw ServerError.BadGuid();
    }

    public T? Choice<T>(string name)
        where T : struct, Enum =>
        Text(name) is { } text ? Parse<T>(name, text, NotValid(name, text)) : null;

    /// <summary>A repeated parameter, <c>type=2&amp;type=5</c>, also with an index, <c>type[0]=2</c>.</summary>
    public IReadOnlyList<T> Choices<T>(string name)
        where T : struct, Enum
    {
        var texts = query[name].Concat(query.Where(pair => IsIndexed(pair.Key, name)).SelectMany(static pair => pair.Value));
        return [.. texts.OfType<string>().Select(text =>
            Parse<T>(name, text, ProblemError.Validation(name, $"The value '{text}' is not valid.")))];
    }

    /// <summary>Reads a part of the path that is a name or a number of a list.</summary>
    public static T ParseRoute<T>(string name, string text)
        where T : struct, Enum =>
        Parse<T>(name, text, NotValid(name, text));

    private static T Parse<T>(string name, string text, ApiException notValid)
        where T : struct, Enum
    {
        if (!Enum.TryParse<T>(text, ignoreCase: true, out var value))
        {
            throw notValid;
        }

        return Enum.IsDefined(value) ? value : throw ProblemError.Validation(name, $"The value '{text}' is invalid.");
    }

    private static bool IsIndexed(string key, string name) =>
        key.Length > name.Length + 2
        && key.StartsWith(name, StringComparison.OrdinalIgnoreCase)
        && key[name.Length] == '['
        && key[^1] == ']'
        && key.AsSpan(name.Length + 1, key.Length - name.Length - 2).IndexOfAnyExceptInRange('0', '9') < 0;

    private static ApiException NotValid(string name, string text) =>
        ProblemError.Validation(name, $"The value '{text}' is not valid for {char.ToUpperInvariant(name[0])}{name[1..]}.");
}
