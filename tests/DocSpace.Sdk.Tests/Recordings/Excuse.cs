using Recordings;

namespace DocSpace.Sdk.Tests.Recordings;

/// <summary>Why recorded exchanges do not go through the client: they are no part of the API of rooms and sharing.</summary>
internal static class Excuse
{
    private static readonly (string Method, string Path, string Reason)[] _table =
    [
        ("POST", "people/active", "People are made to record with; the SDK manages no accounts."),
        ("PUT", "people/status", "People are disabled to record with; the SDK manages no accounts."),
        ("GET", "people/email", "The SDK looks for no accounts."),
        ("*", "group", "Groups of the portal are made to record with; the SDK gives them access only."),
        ("GET", "files/@my", "What is in personal files is not a matter of rooms."),
        ("POST", "files/folder/", "Folders in rooms are made by whoever manages files."),
        ("GET", "files/folder/", "Folders in rooms are read by whoever manages files."),
        ("GET", "files/1", "What is in rooms is read by whoever manages files."),
        ("*", "settings/", "Settings of the portal were changed to record with."),
        ("PATCH", "files/rooms", "The server has no such method."),
        ("OPTIONS", "files/rooms", "The server has no such method."),
        ("HEAD", "files/rooms", "The server has no such method."),
        ("GET", "authentication", "Whether the caller is signed in is said by the endpoints of the caller."),
        ("POST", "authentication/", "Codes, telephones and signing out belong to a user interface."),
        ("*", "keys/", "Keys are changed and deleted in the portal."),
        ("GET", "keys", "Keys are listed in the portal."),
        ("GET", "files/share/", "A link without a key, which the client does not send."),
        ("GET", "/s/", "A short link is followed by a browser."),
        ("*", "files/thirdparty", "Storages are connected in the portal."),
    ];

    /// <summary>The reason; null when there is none.</summary>
    public static string? For(RecordedExchange exchange) => Array.Find(_table, entry => IsFor(entry, exchange)).Reason;

    /// <summary>Reasons that excuse nothing any more.</summary>
    public static IEnumerable<string> Unused(IReadOnlyCollection<RecordedExchange> exchanges) =>
        _table.Where(entry => !exchanges.Any(exchange => IsFor(entry, exchange))).Select(static entry => entry.Path);

    private static bool IsFor((string Method, string Path, string Reason) entry, RecordedExchange exchange) =>
        exchange.Endpoint is "other"
        && (entry.Method is "*" || entry.Method == exchange.Method)
        && exchange.Target.Replace("/api/2.0/", string.Empty, StringComparison.Ordinal).StartsWith(entry.Path, StringComparison.Ordinal);
}
