using System.Text.Json.Nodes;

namespace DocSpace.Sdk.Testing.Tests.Replay;

/// <summary>A request to a real server and its answer.</summary>
internal sealed class RecordedExchange
{
    private static readonly string _folder = Path.Combine(AppContext.BaseDirectory, "Recordings");

    private readonly JsonNode _request;

    private RecordedExchange(string file)
    {
        var text = JsonNode.Parse(File.ReadAllText(Path.Combine(_folder, file + ".json")))!;
        _request = text["request"]!;
        Source = file;
        Name = text["name"]!.GetValue<string>();
        Method = _request["method"]!.GetValue<string>();
        Target = _request["path"]!.GetValue<string>();
        Status = text["response"]!["status"]!.GetValue<int>();
        ResponseContentType = Header(text["response"]!["headers"]!.AsArray(), "Content-Type");
        Response = text["response"]!["body"] is JsonObject body ? body : null;
    }

    public static IReadOnlyList<string> Files { get; } =
        [.. Directory.GetFiles(_folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    public string Source { get; }

    public string Name { get; }

    public string Method { get; }

    public string Target { get; }

    public int Status { get; }

    public string? ResponseContentType { get; }

    /// <summary>Null when the answer had no JSON body.</summary>
    public JsonObject? Response { get; }

    public string? RequestContentType => _request["headers"]!["Content-Type"]?.GetValue<string>();

    public string? RequestBody => _request["body"] switch
    {
        null => null,
        JsonObject raw when raw["__raw__"] is { } text => text.GetValue<string>(),
        var body => body.ToJsonString(),
    };

    public static RecordedExchange Load(string file) => new(file);

    private static string? Header(JsonArray headers, string name) => headers
        .Where(header => string.Equals(header![0]!.GetValue<string>(), name, StringComparison.OrdinalIgnoreCase))
        .Select(header => header![1]!.GetValue<string>())
        .FirstOrDefault();
}
