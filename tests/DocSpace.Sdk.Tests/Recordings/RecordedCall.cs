using System.Globalization;
using System.Text.Json.Nodes;
using DocSpace.Sdk.Rooms;
using Recordings;

namespace DocSpace.Sdk.Tests.Recordings;

/// <summary>A recorded request that is to be made again through the client.</summary>
internal sealed record RecordedCall(DocSpaceClient Client, RecordedExchange Exchange, RecordedPortal Portal, CancellationToken Token)
{
    private string[] Segments => Exchange.Target.Split('?')[0].Split('/', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The room of the path. Ids that no room can have stand for one that is not there.</summary>
    public RoomId Room => RoomId.TryParse(Segments.ElementAtOrDefault(4), out var id) ? id : 999999;

    /// <summary>The group of rooms of the path. Ids that no group can have stand for one that is not there.</summary>
    public int Group => int.TryParse(Segments.ElementAtOrDefault(4), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 999999;

    /// <summary>The last segment of the path.</summary>
    public string Last => Uri.UnescapeDataString(Segments[^1]);

    /// <summary>A segment of the path behind <c>api/2.0</c>.</summary>
    public string Segment(int index) => Uri.UnescapeDataString(Segments[index + 2]);

    /// <summary>The id that a segment of the path behind <c>api/2.0</c> is, or any other.</summary>
    public Guid GuidAt(int index) => System.Guid.TryParse(Segment(index), out var id) ? id : System.Guid.NewGuid();

    /// <summary>The key of an external link in the path.</summary>
    public string Key => Segments.ElementAtOrDefault(4) ?? "key";

    public JsonObject Body => Exchange.RequestBody is { } text && JsonNode.Parse(text) is JsonObject body ? body : [];

    /// <summary>The rooms that a part of the body names, or one that is not there.</summary>
    public RoomId[] Ids(string name) => Body[name] is JsonArray { Count: > 0 } ids ? [.. ids.Select(static id => RoomId.FromString(id!.ToString()))] : [999999];

    /// <summary>The id that a part of the body names, or any other.</summary>
    public Guid Guid(string name) => System.Guid.TryParse(Body[name]?.GetValue<string>(), out var id) ? id : System.Guid.NewGuid();

    public string? Query(string name) => Exchange.Target.Split('?').ElementAtOrDefault(1)?.Split('&')
        .Select(static pair => pair.Split('='))
        .Where(pair => pair[0] == name)
        .Select(static pair => Uri.UnescapeDataString(pair[^1].Replace('+', ' ')))
        .FirstOrDefault();
}
