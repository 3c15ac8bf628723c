using System.Text.Json.Nodes;

namespace DocSpace.Sdk.Testing.Http;

internal sealed record ApiAnswer(int Status, JsonObject? Body)
{
    public const string Json = "application/json; charset=utf-8";
    public const string Problem = "application/problem+json; charset=utf-8";

    /// <summary>The body when it is no JSON.</summary>
    public string? Text { get; init; }

    public string ContentType { get; init; } = Json;

    /// <summary>Whether an action gave the answer; what the server refuses before it lacks the header of the API versions.</summary>
    public bool FromAction { get; init; } = true;

    /// <summary>Whether the answer forbids caches, as those to exceptions do.</summary>
    public bool NoStore { get; init; }

    /// <summary>The cookies that the answer sets, written out.</summary>
    public IReadOnlyList<string> Cookies { get; init; } = [];

    /// <summary>Further headers of the answer.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    public static ApiAnswer Empty(int status) => new(status, null) { FromAction = false };
}
