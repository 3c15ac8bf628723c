namespace DocSpace.Sdk.Benchmarks.Scale;

/// <summary>One line of the table: what was measured, and the bar that it has to meet, if there is one.</summary>
internal sealed record ScaleRow(string What, string Value)
{
    public string Bar { get; private init; } = "";

    /// <summary>Whether the bar is met; null when there is none, or none that counts in this run.</summary>
    public bool? IsMet { get; private init; }

    /// <summary>A number that must not be above a bar.</summary>
    public static ScaleRow AtMost(string what, double value, double bar, string format = "N0") =>
        new(what, value.ToString(format, ScaleText.Culture)) { Bar = "<= " + bar.ToString(format, ScaleText.Culture), IsMet = value <= bar };

    /// <summary>A number of things of which none may be missing or too many.</summary>
    public static ScaleRow Exactly(string what, int value, int bar) =>
        new(what, value.ToString("N0", ScaleText.Culture)) { Bar = "= " + bar.ToString("N0", ScaleText.Culture), IsMet = value == bar };

    /// <summary>A speed that must not be below a bar.</summary>
    public static ScaleRow Speed(string what, double value, double bar, bool isJudged) =>
        new(what, value.ToString("N0", ScaleText.Culture))
        {
            Bar = ">= " + bar.ToString("N0", ScaleText.Culture),
            IsMet = isJudged ? value >= bar : null,
        };
}
