using System.Text.RegularExpressions;
using Recordings;

namespace DocSpace.Sdk.Testing.Tests.Replay;

/// <summary>What happened before a recording without being recorded itself. The path names the room as <c>{0}</c>.</summary>
internal sealed record Cue(string Sources, HttpMethod Method, string Path, string Body, string Caller = "a")
{
    private static readonly Cue[] _all =
    [
        new("^b038[56]-", HttpMethod.Put, "rooms/{0}/links", """{"access":2,"linkType":1}"""),
        new("^529-", HttpMethod.Put, "rooms/{0}", """{"indexing":true}""", "owner"),
    ];

    public static IEnumerable<Cue> For(RecordedExchange exchange) => _all.Where(cue => Regex.IsMatch(exchange.Source, cue.Sources));
}
