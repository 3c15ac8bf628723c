using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Http;

namespace DocSpace.Sdk.Testing.Hosting;

internal static class AnswerWriter
{
    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task WriteAsync(HttpResponse response, ApiAnswer answer, int? cutAtByte, CancellationToken cancellationToken)
    {
        if (answer.FromAction)
        {
            response.Headers["api-supported-versions"] = "2.0";
        }

        if (answer.NoStore)
        {
            response.Headers.CacheControl = "no-cache,no-store";
            response.Headers.Expires = "-1";
            response.Headers.Pragma = "no-cache";
        }

        foreach (var (name, value) in answer.Headers)
        {
            response.Headers[name] = value;
        }

        foreach (var cookie in answer.Cookies)
        {
            response.Headers.Append("Set-Cookie", cookie);
        }

        if (answer is { Text: null, Body: null })
        {
            response.ContentLength = 0;
            return;
        }

        response.ContentType = answer.ContentType;
        if (answer is { Text: null, Body: { } json } && cutAtByte is null)
        {
            // A page of rooms is large enough to be worth no copy.
            Write(response.BodyWriter, json);
            await response.BodyWriter.FlushAsync(cancellationToken).ConfigureAwait(false);
            return;
        }

        ReadOnlyMemory<byte> body = answer.Text is null ? Write(answer.Body!) : Encoding.UTF8.GetBytes(answer.Text);
        if (cutAtByte < body.Length)
        {
            // Kestrel sends what there is and closes the connection, since more was promised.
            response.ContentLength = body.Length;
            body = body[..cutAtByte.Value];
        }

        await response.Body.WriteAsync(body, cancellationToken).ConfigureAwait(false);
        await response.Body.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    private static ReadOnlyMemory<byte> Write(JsonObject body)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(buffer, body);
        return buffer.WrittenMemory;
    }

    private static void Write(IBufferWriter<byte> buffer, JsonObject body)
    {
        using var writer = new Utf8JsonWriter(buffer, _options);
        body.WriteTo(writer);
    }
}
