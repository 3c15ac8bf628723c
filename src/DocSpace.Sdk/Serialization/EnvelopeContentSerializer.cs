using System.Net.Http.Headers;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DocSpace.Sdk.Sharing;
using Refit;

namespace DocSpace.Sdk.Serialization;

/// <summary>
/// Reads answers with generated JSON and lets only an envelope with content pass: the server wraps some errors into a 200, and
/// Refit alone would turn an empty answer into null.
/// </summary>
internal sealed class EnvelopeContentSerializer : IHttpContentSerializer, ISynchronousContentSerializer
{
    private static readonly MediaTypeHeaderValue _json = new("application/json", "utf-8");

    private static readonly JsonSerializerOptions _answers = new(DocSpaceJsonContext.Default.Options)
    {
        TypeInfoResolver = DocSpaceJsonContext.Default.WithAddedModifier(static type =>
        {
            if (type.Type == typeof(RoomShareRow))
            {
                type.OnDeserialized = static row => ReadOfOldServer((RoomShareRow)row);
            }
        }),
    };

    /// <summary>A body of bytes, so that it has a length and can be sent again. The server counts e-mail invitations only when it sees one.</summary>
    public HttpContent ToHttpContentSynchronous<T>(T item) =>
        new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(item, typeof(T), RequestJsonContext.Default))
        {
            Headers = { ContentType = _json },
        };

    public HttpContent ToHttpContent<T>(T item) => ToHttpContentSynchronous(item);

    public HttpContent ToStreamingHttpContent<T>(T item) => ToHttpContentSynchronous(item);

    public async Task<T?> FromHttpContentAsync<T>(HttpContent content, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);

        // The bytes decide, not the charset that a header claims.
        var bytes = content is BufferedContent buffered ? buffered.Bytes : await content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        var value = (T?)JsonSerializer.Deserialize(WithoutByteOrderMark(bytes.Span), _answers.GetTypeInfo(typeof(T)));
        return value switch
        {
            IEnvelope { Error: { } error } => throw new EnvelopeException(error.Message),
            IEnvelope { HasResponse: true } => value,
            _ => throw new JsonException("The answer has no content."),
        };
    }

    /// <summary>No request is built from the properties of an object.</summary>
    public string? GetFieldNameForProperty(PropertyInfo propertyInfo) => null;

    // Servers before 3.5 write a member or a link as JSON of any shape. It is read once with the answer, so that a row that makes
    // no sense is an answer that makes none.
    private static void ReadOfOldServer(RoomShareRow row)
    {
        if (row is { SharedToUser: null, SharedToGroup: null, SharedLink: null })
        {
            _ = row.ToMember();
            _ = row.ToLink();
        }
    }

    private static ReadOnlySpan<byte> WithoutByteOrderMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
}
