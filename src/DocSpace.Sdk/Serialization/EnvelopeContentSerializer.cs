using System.Reflection;
using System.Text.Json;
using Refit;

namespace DocSpace.Sdk.Serialization;

/// <summary>
/// Reads answers with generated JSON and lets only an envelope with content pass: the server wraps some errors into a 200, and
/// Refit alone would turn an empty answer into null.
/// </summary>
internal sealed class EnvelopeContentSerializer : IHttpContentSerializer
{
    private readonly SystemTextJsonContentSerializer _json = SystemTextJsonContentSerializer.ForContext(DocSpaceJsonContext.Default);

    public HttpContent ToHttpContent<T>(T item) => _json.ToHttpContent(item);

    public async Task<T?> FromHttpContentAsync<T>(HttpContent content, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);

        // The bytes decide, not the charset that a header claims. They are buffered already: see ResponseBuffer.
        var bytes = await content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        var value = (T?)JsonSerializer.Deserialize(WithoutByteOrderMark(bytes), typeof(T), DocSpaceJsonContext.Default);
        return value switch
        {
            IEnvelope { Error: { } error } => throw new EnvelopeException(error.Message),
            IEnvelope { HasResponse: true } => value,
            _ => throw new JsonException("The answer has no content."),
        };
    }

    public string? GetFieldNameForProperty(PropertyInfo propertyInfo) => _json.GetFieldNameForProperty(propertyInfo);

    private static ReadOnlySpan<byte> WithoutByteOrderMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
}
