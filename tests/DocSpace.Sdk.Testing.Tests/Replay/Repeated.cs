using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Recordings;

namespace DocSpace.Sdk.Testing.Tests.Replay;

/// <summary>A recorded request as it is made to the portal of a lab: by the lab's people, with the lab's ids.</summary>
internal static partial class Repeated
{
    private const string Redacted = @"\u003Credacted\u003E";

    // What the body of a request numbers.
    private static readonly string[] _numbered =
        ["folderIds", "destFolderId", "roomIds", "roomId", "rooms", "roomsToAdd", "roomsToRemove", "templateId", "id"];

    public static HttpRequestMessage Request(Lab lab, RecordedExchange exchange, Scene scene)
    {
        var path = NumberInPath().Replace(exchange.Target, match => match.Groups[1].Value + lab.Numbers.GetValueOrDefault(match.Groups[2].Value, match.Groups[2].Value));
        var request = new HttpRequestMessage(new HttpMethod(exchange.Method), new Uri(lab.Translate(path), UriKind.Relative));
        if (exchange.RequestContentType?.StartsWith("multipart/", StringComparison.Ordinal) == true)
        {
            request.Content = StagedLogos.Form(exchange);
        }
        else if (exchange.RequestBody is not null || exchange.RequestContentType is not null)
        {
            request.Content = JsonBody.Of(exchange.RequestBody is { } body ? lab.Translate(Body(lab, body)).Replace(Redacted, PasswordOf(exchange), StringComparison.Ordinal) : null, exchange.RequestContentType);
        }

        if (exchange.RequestHeader("Request-Token") is { } token)
        {
            request.Headers.Add("Request-Token", lab.Translate(token));
        }

        if (exchange.RequestHeader("Cookie") is not null)
        {
            request.Headers.Add("Cookie", lab.Cookies);
        }

        if (!scene.IsAnonymous && exchange.RequestHeader("Authorization") is not null)
        {
            var key = lab.Key ?? lab.Portal.CreateApiKey(lab.Person(scene.Caller), scene.Scopes);
            var authorization = scene.Authorization?.Replace("{key}", key, StringComparison.Ordinal).Replace("{session}", lab.Session, StringComparison.Ordinal);
            request.Headers.Add("Authorization", authorization ?? "Bearer " + key);
            if (scene.RevokesKey)
            {
                lab.Portal.RevokeApiKey(key);
            }
        }

        return request;
    }

    // Passwords were not recorded, but what was wrong with them.
    private static string PasswordOf(RecordedExchange exchange) => exchange.Name switch
    {
        var name when name.EndsWith("-password-31", StringComparison.Ordinal) => new string('p', 31),
        var name when name.EndsWith("-password-unicode", StringComparison.Ordinal) => "\u043f\u0430\u0440\u043e\u043b\u044c1234",
        var name when name.StartsWith("auth-brute-", StringComparison.Ordinal) && !name.EndsWith("-right-after", StringComparison.Ordinal) => "wrong",
        "auth-login-wrong" or "auth-badhash" => "wrong",
        var name when name.EndsWith("password-wrong", StringComparison.Ordinal) => "wrong",
        var name when name.EndsWith("password-empty", StringComparison.Ordinal) => "",
        _ => Redacted,
    };

    /// <summary>The numbers of rooms and folders that a request is about.</summary>
    public static IEnumerable<string> NumbersOf(RecordedExchange exchange) =>
        RoomInPath().Matches(exchange.Target).Select(static match => match.Groups[1].Value)
            .Concat(exchange.RequestBody is { } text && Parsed(text) is JsonObject body
                ? body.Where(static pair => _numbered.Contains(pair.Key)).SelectMany(static pair => Texts(pair.Value))
                : [])
            .Where(static number => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            .Distinct();

    private static string Body(Lab lab, string text)
    {
        if (Parsed(text) is not JsonObject body || !body.Any(static pair => _numbered.Contains(pair.Key)))
        {
            return text;
        }

        foreach (var name in _numbered.Where(name => body[name] is not null))
        {
            body[name] = Numbered(lab, body[name]!);
        }

        return body.ToJsonString();
    }

    private static JsonNode Numbered(Lab lab, JsonNode node) => node switch
    {
        JsonArray items => new JsonArray([.. items.Select(item => item is null ? null : Numbered(lab, item))]),
        JsonValue value when lab.Numbers.TryGetValue(value.ToString(), out var own) =>
            value.GetValueKind() is System.Text.Json.JsonValueKind.String ? own : int.Parse(own, CultureInfo.InvariantCulture),
        _ => node.DeepClone(),
    };

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonArray items => items.SelectMany(Texts),
        JsonValue value => [value.ToString()],
        _ => [],
    };

    private static JsonNode? Parsed(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"(/(?:rooms|folder|roomtemplate|group)/|[?&](?:folderId|groupId)=)(-?\d+)(?![\w-])", RegexOptions.IgnoreCase)]
    private static partial Regex NumberInPath();

    [GeneratedRegex(@"/(?:rooms|folder|roomtemplate)/(\d+)(?![\w-])", RegexOptions.IgnoreCase)]
    private static partial Regex RoomInPath();
}
