using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Recordings;

namespace DocSpace.Sdk.Testing.Tests.Replay;

/// <summary>What exchanges have in common that are one case for callers: the endpoint, who called, and what came of it.</summary>
internal sealed record ExchangeKind(string Endpoint, string Caller, int Status, string Outcome)
{
    private const string Other = "other";

    private static readonly (string Names, string Role)[] _roles =
        [("^(a|owner|dsadmin)$", "administrator"), ("^(r1|r2|radmin)$", "room admin"), ("^(u1|u2|d|user)$", "user"), ("^(g1|gone|guest)$", "guest")];

    public static ExchangeKind Of(RecordedExchange exchange)
    {
        var scene = Scene.For(exchange);
        var role = scene.IsAnonymous ? "nobody" : _roles.First(entry => Regex.IsMatch(scene.Caller, entry.Names)).Role;
        var scopes = scene.Scopes.Length == 0 ? "" : $" with {string.Join(", ", scene.Scopes)}";
        var access = scene.Access == 0 ? "" : $" with access {scene.Access}";
        var outcome = exchange.Response?["error"] is JsonObject error ? error["message"]?.ToString() : null;
        return new ExchangeKind(EndpointOf(exchange), role + scopes + access, exchange.Status, outcome ?? "");
    }

    /// <summary>Whether the SDK leaves the endpoint out.</summary>
    public bool IsOther => Endpoint.StartsWith(Other, StringComparison.Ordinal);

    private static string EndpointOf(RecordedExchange exchange) => exchange.Endpoint is Other
        ? $"{Other} {exchange.Method} {Regex.Replace(exchange.Target.Split('?')[0], "/(\\d+|[0-9a-f-]{36})(?=/|$)", "/*")}"
        : exchange.Endpoint;

    public override string ToString() => $"{Endpoint} by {Caller}: {Status} {Outcome}".TrimEnd();
}
