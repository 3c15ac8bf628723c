using System.Text.Json.Nodes;
using DocSpace.Sdk.Rooms;
using Recordings;

namespace DocSpace.Sdk.Tests.Recordings;

/// <summary>A recorded request that is to be made again through the client.</summary>
internal sealed record RecordedCall(DocSpaceClient Client, RecordedExchange Exchange, CancellationToken Token)
{
    private string[] Segments => Exchange.Target.Split('?')[0].Split('/', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The room of the path. Ids that no room can have stand for one that is not there.</summary>
    public RoomId Room => RoomId.TryParse(Segments.ElementAtOrDefault(4), out var id) ? id : 999999;

    /// <summary>The last segment of the path.</summary>
    public string Last => Uri.UnescapeDataString(Segments[^1]);

    /// <summary>A segment of the path behind <c>api/2.0</c>.</summary>
    public string Segment(int index) => Uri.UnescapeDataString(Segments[index + 2]);

    public JsonObject Body => Exchange.RequestBody is { } text && JsonNode.Parse(text) is JsonObject body ? body : [];

    public string? Query(string name) => Exchange.Target.Split('?').ElementAtOrDefault(1)?.Split('&')
        .Select(static pair => pair.Split('='))
        .Where(pair => pair[0] == name)
        .Select(static pair => Uri.UnescapeDataString(pair[^1].Replace('+', ' ')))
        .FirstOrDefault();
}
