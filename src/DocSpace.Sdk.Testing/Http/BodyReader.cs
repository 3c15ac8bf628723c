using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Net.Http.Headers;

namespace DocSpace.Sdk.Testing.Http;

/// <summary>Binds a JSON body and reports what does not fit in the words of the server.</summary>
internal static class BodyReader
{
    private const string Required = "missing required properties";

    /// <param name="call">The request.</param>
    /// <param name="type">What to bind it to.</param>
    /// <param name="key">The name under which the server reports a missing body; it depends on the endpoint.</param>
    public static T Read<T>(ApiCall call, JsonTypeInfo<T> type, string key)
        where T : class
    {
        if (!IsJson(call.ContentType))
        {
            throw ProblemError.UnsupportedMediaType();
        }

        if (call.Body.Length == 0)
        {
            throw Missing(key);
        }

        try
        {
            return JsonSerializer.Deserialize(call.Body, type) ?? throw Missing(key);
        }
        catch (JsonException exception)
        {
            throw ProblemError.Validation(exception.Path ?? "$", ServerWords(exception.Message));
        }
    }

    private static ApiException Missing(string key) => ProblemError.Validation(key, "A non-empty request body is required.");

    private static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var media)
        && (media.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || media.MediaType.Equals("text/json", StringComparison.OrdinalIgnoreCase)
            || (media.Type.Equals("application", StringComparison.OrdinalIgnoreCase)
                && media.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase)));

    private static string ServerWords(string message)
    {
        foreach (var (ours, theirs) in ServerTypeNames.All)
        {
            message = message.Replace(ours, theirs, StringComparison.Ordinal);
        }

        // .NET 8 words this one otherwise than the server, which runs on a newer version.
        var start = message.IndexOf(Required + ", including the following: ", StringComparison.Ordinal);
        if (start < 0)
        {
            return message;
        }

        var names = message[(message.LastIndexOf(": ", StringComparison.Ordinal) + 2)..].TrimEnd('.').Split(", ");
        return $"{message[..start]}{Required} including: {string.Join(", ", names.Select(static name => $"'{name}'"))}.";
    }
}
