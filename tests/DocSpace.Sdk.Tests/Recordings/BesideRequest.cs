using System.Text.Json.Nodes;
using Recordings;

namespace DocSpace.Sdk.Tests.Recordings;

/// <summary>A request that a method makes besides the recorded one.</summary>
/// <param name="Exchange">The recorded exchange.</param>
/// <param name="Body">The body that answers the recorded request.</param>
/// <param name="Request">Method and path of this request.</param>
/// <param name="IsAfter">Whether the recorded request was made already.</param>
internal sealed record BesideRequest(RecordedExchange Exchange, string Body, string Request, bool IsAfter)
{
    /// <summary>What the answer to the recorded request holds; null when it holds nothing.</summary>
    public JsonNode? Response => Exchange.Status < 300 && JsonNode.Parse(Body) is JsonObject body ? body["response"] : null;

    public bool Reads(string end) => Request.StartsWith("GET ", StringComparison.Ordinal) && Request.EndsWith(end, StringComparison.Ordinal);

    /// <summary>A good answer with many elements.</summary>
    public static string Of(JsonArray elements) =>
        new JsonObject { ["response"] = elements.DeepClone(), ["count"] = elements.Count, ["total"] = elements.Count, ["status"] = 0, ["statusCode"] = 200 }.ToJsonString();
}
