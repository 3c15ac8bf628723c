using System.Text.RegularExpressions;
using Recordings;

namespace DocSpace.Sdk.Testing.Tests.Replay;

/// <summary>Recorded exchanges that the emulator is not compared with, and why. Patterns match the source of an exchange.</summary>
internal sealed record Excuse(string Endpoint, string Sources, string Reason)
{
    private const string OutOfScope = "The endpoint is not one that the SDK calls.";
    private const string NoStage = "The state of the recorded portal is not staged yet.";

    public static IReadOnlyList<Excuse> All { get; } =
    [
        new("other", "^(?!558|561|562)", OutOfScope),
        new("getOperations", "^(b0518|b0644|b0661|b0678|b0685|b0686)-", NoStage),
        new("getRoom", "^(b0503)-", NoStage),
        new("getRooms", "^(423|b0507|b1104)-", NoStage),
    ];

    public static Excuse? For(RecordedExchange exchange) => All.FirstOrDefault(excuse => excuse.Fits(exchange));

    public bool Fits(RecordedExchange exchange) => exchange.Endpoint == Endpoint && Regex.IsMatch(exchange.Source, Sources);
}
