using System.Reflection;
using System.Text.RegularExpressions;
using DocSpace.Sdk.Diagnostics;
using DocSpace.Sdk.Tests.Conventions;
using DocSpace.Sdk.Tests.Framework;
using Microsoft.Extensions.Logging;

namespace DocSpace.Sdk.Tests.Diagnostics;

/// <summary>docs/telemetry.md is a contract: what it lists is what there is.</summary>
public sealed partial class TelemetryPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "telemetry.md"));

    [Fact]
    public void The_page_lists_every_event_with_its_level() => Assert.Equal(
        typeof(Log).GetMethods(BindingFlags.Static | BindingFlags.Public)
            .Select(static method => method.GetCustomAttribute<LoggerMessageAttribute>()!)
            .Select(static message => $"{message.EventId} {message.Level}").Order(),
        EventRow().Matches(Page).Select(static row => $"{row.Groups[1]} {row.Groups[2]}").Order());

    [Fact]
    public void The_page_lists_every_instrument()
    {
        using var probe = new TelemetryProbe();
        Telemetry.Invitation("Granted", 0);

        Assert.Equal(probe.Instruments.Distinct().Order(), InstrumentRow().Matches(Page).Select(static row => row.Groups[1].Value).Order());
    }

    [GeneratedRegex(@"^\| (\d{4}) \| (\w+) \|", RegexOptions.Multiline)]
    private static partial Regex EventRow();

    [GeneratedRegex(@"^\| `(docspace\.client\.[a-z_.]+)` \|", RegexOptions.Multiline)]
    private static partial Regex InstrumentRow();
}
