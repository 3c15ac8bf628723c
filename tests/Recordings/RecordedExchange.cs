using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Recordings;

/// <summary>A request to a real server and its answer, from a file with one exchange per line for every endpoint.</summary>
internal sealed class RecordedExchange
{
    private static readonly string _folder = Path.Combine(AppContext.BaseDirectory, "Recordings");

    private readonly JsonNode _request;
    private readonly JsonNode _response;

    private RecordedExchange(string endpoint, string line)
    {
        var exchange = JsonNode.Parse(line)!;
        _request = exchange["request"]!;
        _response = exchange["response"]!;
        Endpoint = endpoint;
        Source = exchange["source"]!.GetValue<string>();
        Name = exchange["name"]!.GetValue<string>();
        Method = _request["method"]!.GetValue<string>();
        Target = _request["path"]!.GetValue<string>();
        Status = _response["status"]!.GetValue<int>();
        Response = _response["body"] as JsonObject;
    }

    /// <summary>All exchanges in the order in which they were recorded.</summary>
    public static IReadOnlyList<RecordedExchange> All { get; } =
    [
        .. Directory.GetFiles(_folder, "*.jsonl")
            .SelectMany(static file => File.ReadLines(file).Select(line => new RecordedExchange(Path.GetFileNameWithoutExtension(file), line)))
            .OrderBy(static exchange => exchange.Source, StringComparer.Ordinal),
    ];

    /// <summary>The id of the endpoint; <c>other</c> for those that the SDK leaves out.</summary>
    public string Endpoint { get; }

    /// <summary>The number and name that tell the exchange from all others.</summary>
    public string Source { get; }

    /// <summary>Who called and what for, as the recorder wrote it down.</summary>
    public string Name { get; }

    public string Method { get; }

    /// <summary>Path and query.</summary>
    public string Target { get; }

    public int Status { get; }

    /// <summary>When the server answered.</summary>
    public DateTimeOffset Date => DateTimeOffset.Parse(ResponseHeaders.First(static header => header.Name is "Date").Value, CultureInfo.InvariantCulture);

    /// <summary>Null when the answer had no JSON body.</summary>
    public JsonObject? Response { get; }

    public string? ResponseContentType => ResponseHeaders.FirstOrDefault(static header => header.Name is "Content-Type").Value;

    public IEnumerable<(string Name, string Value)> ResponseHeaders =>
        _response["headers"]!.AsArray().Select(static header => (header![0]!.GetValue<string>(), header[1]!.GetValue<string>()));

    /// <summary>The body as it stood in the answer, empty when there was none.</summary>
    public string ResponseText => _response["body"] switch
    {
        null => string.Empty,
        JsonValue text when text.GetValueKind() is JsonValueKind.String => text.GetValue<string>(),
        var body => body.ToJsonString(),
    };

    public string? RequestContentType => RequestHeader("Content-Type");

    public string? RequestBody => _request["body"] switch
    {
        null => null,
        JsonObject raw when raw["__raw__"] is { } text => text.GetValue<string>(),
        var body => body.ToJsonString(),
    };

    public static RecordedExchange Find(string source) => All.Single(exchange => exchange.Source == source);

    public string? RequestHeader(string name) => _request["headers"]![name]?.GetValue<string>();

    public override string ToString() => Source;
}
