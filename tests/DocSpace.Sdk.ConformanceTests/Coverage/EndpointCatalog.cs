using System.Text.Json;
using System.Text.RegularExpressions;

namespace DocSpace.Sdk.ConformanceTests.Coverage;

/// <summary>All endpoints of the contract, in its order.</summary>
internal static partial class EndpointCatalog
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<Endpoint> All { get; } = JsonSerializer.Deserialize<Endpoint[]>(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Coverage", "endpoints.json")), Web)!;

    // Words before parameters: files/rooms/news is not the room "news".
    private static readonly (Endpoint Endpoint, Regex Path)[] Patterns =
    [
        .. All
            .OrderByDescending(static endpoint => endpoint.Path.Split('/').Count(static part => part[0] is not '{'))
            .Select(static endpoint => (endpoint, new Regex($"api/2\\.0/{Pattern(endpoint.Path)}$", RegexOptions.IgnoreCase))),
    ];

    public static Endpoint? Find(HttpMethod method, Uri address) => Patterns
        .FirstOrDefault(pattern => pattern.Endpoint.Method == method.Method && pattern.Path.IsMatch(address.AbsolutePath.TrimEnd('/')))
        .Endpoint;

    public static Endpoint Get(string id) =>
        All.FirstOrDefault(endpoint => endpoint.Id == id) ?? throw new ArgumentException($"The contract has no endpoint '{id}'.", nameof(id));

    /// <summary>The method and the path with nameless parameters, to compare texts that name them differently.</summary>
    public static string Normalize(string endpoint) => Parameter().Replace(endpoint, "{}").TrimEnd('/').ToUpperInvariant();

    // The last parameter may be left out where it ends in a question mark.
    private static string Pattern(string path) => OptionalParameter().Replace(path, "(?:/[^/]+)?") is var optional
        ? Parameter().Replace(optional, "[^/]+")
        : path;

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"/\{[^{}]*\?\}")]
    private static partial Regex OptionalParameter();
}
