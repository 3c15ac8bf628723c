using System.Text.RegularExpressions;
using Recordings;

namespace DocSpace.Sdk.Testing.Tests.Replay;

/// <summary>Recorded exchanges that the emulator is not compared with, and why. Patterns match the source of an exchange.</summary>
internal sealed record Excuse(string Endpoint, string Sources, string Reason)
{
    private const string OutOfScope = "The endpoint is none of those that the SDK calls and the emulator has.";
    private const string HalfDone = "The server was in the middle of its work and showed a part of the result. Emulated work has not begun or is done.";

    public static IReadOnlyList<Excuse> All { get; } =
    [
        new("other", "-(people-add|portalgroup|people-by-email|people-terminate|settings-roomquota|quota-disable|quota-settings|verify-tz)", OutOfScope),
        new("other", "-(my-documents|create-my-folder|shortlink-follow|anon-folder|anon-createfolder|anon-sub|fromtpl-min-content)", OutOfScope),
        new("other", "-(thirdparty-capabilities|thirdparty-connect|auth-sendsms)", OutOfScope),
        new("getOperations", "^(b0518|b0644|b0678|b0685|b0686)-", HalfDone),
        new("getRooms", "^423-", "A gateway failed in front of the recorded server."),
    ];

    public static Excuse? For(RecordedExchange exchange) => All.FirstOrDefault(excuse => excuse.Fits(exchange));

    public bool Fits(RecordedExchange exchange) => exchange.Endpoint == Endpoint && Regex.IsMatch(exchange.Source, Sources);
}
