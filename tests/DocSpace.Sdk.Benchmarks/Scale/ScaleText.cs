using System.Globalization;

namespace DocSpace.Sdk.Benchmarks.Scale;

/// <summary>How numbers are written.</summary>
internal static class ScaleText
{
    /// <summary>Blanks between thousands, on every machine.</summary>
    public static CultureInfo Culture { get; } = new("") { NumberFormat = { NumberGroupSeparator = " " } };

    public static string Number(double value) => value.ToString("N0", Culture);

    public static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("N2", Culture) + " s";

    public static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString("N0", Culture) + " ms";

    public static string Megabytes(double bytes) => (bytes / 1_000_000).ToString("N1", Culture) + " MB";

    public static string Kilobytes(double bytes) => (bytes / 1_000).ToString("N1", Culture) + " kB";
}
