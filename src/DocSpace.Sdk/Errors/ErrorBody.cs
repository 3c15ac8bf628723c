using System.Text;
using System.Text.Json;

namespace DocSpace.Sdk.Errors;

/// <summary>
/// What a body of an error says. Understands the server's five shapes (an error in an envelope, wrapped validation errors,
/// wrapped and bare problem details, plain text), the empty body, and pages of proxies.
/// </summary>
internal sealed record ErrorBody
{
    // Far more than a form has fields; a body can have millions.
    private const int MaxTexts = 32;

    private static readonly ErrorBody Empty = new();

    /// <summary>The sanitised text, or null when the body has none.</summary>
    public string? Message { get; private init; }

    /// <summary>The sanitised texts by the server's name of the field.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> ValidationErrors { get; private init; } =
        new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>
    /// Whether the server's action itself failed, so that it may have done a part of its work. All other errors arise in front of it.
    /// </summary>
    public bool IsRaisedByAction { get; private init; }

    /// <summary>Whether the body is a bare text, as the filter of addresses writes it.</summary>
    public bool IsPlainText { get; private init; }

    public static ErrorBody Parse(ReadOnlyMemory<byte> body, string? mediaType)
    {
        if (body.IsEmpty)
        {
            return Empty;
        }

        try
        {
            using var json = JsonDocument.Parse(body);
            return Parse(json.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The latter is for bytes that are no text.
            // The page of a proxy says nothing that its status does not say.
            return mediaType is "text/plain" ? new() { Message = MessageSanitizer.Sanitize(Encoding.UTF8.GetString(body.Span)), IsPlainText = true } : Empty;
        }
    }

    private static ErrorBody Parse(JsonElement root)
    {
        if (root.ValueKind is not JsonValueKind.Object)
        {
            return Empty;
        }

        if (root.TryGetProperty("error", out var error) && error.ValueKind is JsonValueKind.Object)
        {
            return new() { Message = Text(error, "message"), IsRaisedByAction = true };
        }

        var problem = root.TryGetProperty("response", out var wrapped) && wrapped.ValueKind is JsonValueKind.Object ? wrapped : root;
        return new() { Message = Text(problem, "title"), ValidationErrors = Fields(problem) };
    }

    private static Dictionary<string, IReadOnlyList<string>> Fields(JsonElement problem)
    {
        var fields = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (problem.TryGetProperty("errors", out var errors) && errors.ValueKind is JsonValueKind.Object)
        {
            foreach (var field in errors.EnumerateObject().Take(MaxTexts))
            {
                fields[MessageSanitizer.Sanitize(field.Name) ?? string.Empty] = field.Value.ValueKind is JsonValueKind.Array
                    ? [.. field.Value.EnumerateArray().Take(MaxTexts).Select(FieldText).OfType<string>()]
                    : [.. new[] { FieldText(field.Value) }.OfType<string>()];
            }
        }

        return fields;
    }

    private static string? Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? MessageSanitizer.Sanitize(value.GetString()) : null;

    private static string? FieldText(JsonElement value) =>
        value.ValueKind is JsonValueKind.String ? MessageSanitizer.SanitizeField(value.GetString()) : null;
}
