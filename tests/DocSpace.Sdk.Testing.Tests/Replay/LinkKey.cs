using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Recordings;

namespace DocSpace.Sdk.Testing.Tests.Replay;

/// <summary>The keys of external links in a request. The part behind the underscore is the id of the link.</summary>
internal static partial class LinkKey
{
    private static readonly Dictionary<string, string> _rooms = RecordedExchange.All
        .SelectMany(static exchange => Linked(exchange))
        .GroupBy(static pair => pair.Link)
        .ToDictionary(static group => group.Key, static group => group.First().Room);

    /// <summary>The keys with the ids of their links.</summary>
    public static IEnumerable<(string Key, string Link)> Of(RecordedExchange exchange) =>
        new[] { exchange.Target, exchange.RequestHeader("Request-Token"), exchange.RequestHeader("Cookie") }
            .SelectMany(static text => Key().Matches(text ?? string.Empty))
            .Select(static match => (match.Value, Link: LinkOf(match.Groups[1].Value)))
            .Where(static pair => pair.Link.Length > 0)
            .Distinct();

    /// <summary>The number of the room that a link leads to, as recorded.</summary>
    public static string? RoomOf(string link) => _rooms.GetValueOrDefault(link);

    private static IEnumerable<(string Link, string Room)> Linked(RecordedExchange exchange)
    {
        if (exchange.Endpoint is "setRoomLink" or "getRoomLinks" or "getRoomPrimaryLink")
        {
            var room = Repeated.NumbersOf(exchange).First();
            return StagedLinks.Rows(exchange.Response).Select(row => (row["sharedLink"]!["id"]!.GetValue<string>(), room));
        }

        return exchange.Response?["response"] is JsonObject check && check["linkId"]?.GetValue<string>() is { } link && check["id"]?.GetValue<string>() is { } id
            ? [(link, id)]
            : [];
    }

    private static string LinkOf(string encoded)
    {
        var bytes = new byte[encoded.Length];
        var padded = encoded.PadRight((encoded.Length + 3) / 4 * 4, '=');
        return Convert.TryFromBase64String(padded, bytes, out var count) && Guid.TryParse(Encoding.UTF8.GetString(bytes, 0, count).Trim('"'), out var id)
            ? id.ToString()
            : string.Empty;
    }

    [GeneratedRegex("[A-Za-z0-9+=-]{20,}_([A-Za-z0-9]{20,})")]
    private static partial Regex Key();
}
