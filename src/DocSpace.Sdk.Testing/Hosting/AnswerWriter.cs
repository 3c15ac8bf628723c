using System.Text.Encodings.Web;
using System.Text.Json;
using DocSpace.Sdk.Testing.Http;

namespace DocSpace.Sdk.Testing.Hosting;

internal static class AnswerWriter
{
    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task WriteAsync(HttpResponse response, ApiAnswer answer, CancellationToken cancellationToken)
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

        if (answer.Text is not null)
        {
            response.ContentType = answer.ContentType;
            await response.WriteAsync(answer.Text, cancellationToken).ConfigureAwait(false);
            return;
        }

        if (answer.Body is null)
        {
            response.ContentLength = 0;
            return;
        }

        response.ContentType = answer.ContentType;
        using var buffer = new MemoryStream();
        var writer = new Utf8JsonWriter(buffer, _options);
        await using (writer.ConfigureAwait(false))
        {
            answer.Body.WriteTo(writer);
        }

        await response.Body.WriteAsync(buffer.ToArray(), cancellationToken).ConfigureAwait(false);
    }
}
