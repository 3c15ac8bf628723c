using System.Text.Json.Nodes;
using Recordings;

namespace DocSpace.Sdk.Tests.Recordings;

/// <summary>How an endpoint is called through the public client.</summary>
/// <param name="Endpoint">The id of the endpoint.</param>
/// <param name="Template">Its method and path.</param>
/// <param name="RunAsync">Calls it for a recorded exchange and returns what the client returns.</param>
internal sealed record Invocation(string Endpoint, string Template, Func<RecordedCall, Task<object?>> RunAsync)
{
    /// <summary>Whether an exchange is one of this endpoint.</summary>
    public Func<RecordedExchange, bool> Covers { get; init; } = exchange => exchange.Endpoint == Endpoint;

    /// <summary>The part of an answer that the result stands for.</summary>
    public Func<JsonObject, JsonNode?> Content { get; init; } = static answer => answer["response"];

    /// <summary>Why the result is another than what the answer holds; null when it is the same.</summary>
    public string? ResultIsOther { get; init; }

    /// <summary>Whether the method never repeats a request, and says so when its outcome is unknown.</summary>
    public bool CreatesOnce { get; init; }

    /// <summary>Whether the method looks for what a refusal may have left behind.</summary>
    public bool LooksForIt { get; init; }

    /// <summary>Which good answers the client does not take; null when it takes them all.</summary>
    public Func<RecordedExchange, bool>? RefusesGood { get; init; }

    /// <summary>Answers the requests that the method makes besides; null for an answer that serves most.</summary>
    public Func<BesideRequest, string?>? Beside { get; init; }

    /// <summary>A method that returns nothing.</summary>
    public static Func<RecordedCall, Task<object?>> Nothing(Func<RecordedCall, Task> run) => async call =>
    {
        await run(call);
        return null;
    };

    public static Func<RecordedCall, Task<object?>> Of<T>(Func<RecordedCall, Task<T>> run) => async call => await run(call);
}
