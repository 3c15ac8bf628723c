using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace DocSpace.Sdk.Testing.Tests.Replay;

internal static class JsonBody
{
    public static HttpContent Of(JsonNode body) => Of(body.ToJsonString(), "application/json");

    public static HttpContent Of(string? text, string? contentType)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text ?? ""));
        content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        return content;
    }
}
