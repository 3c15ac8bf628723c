using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using DocSpace.Sdk.Samples.Tests.Processes;
using Microsoft.Extensions.Options;

namespace DocSpace.Sdk.Samples.Tests.WebSample;

public sealed partial class StartTests
{
    [Fact]
    public async Task Without_a_portal_it_says_so_runs_on_an_emulator_and_ends_in_order()
    {
        using var sample = DotnetProcess.Start(Built.Assembly("AspNetCore"), ["--urls", "http://127.0.0.1:0"]);
        var emulator = Address().Match(await sample.ReadLineAsync("using an emulator at")).Value;
        var own = Address().Match(await sample.ReadLineAsync("Now listening on:")).Value;

        using var http = new HttpClient { BaseAddress = new Uri(own) };
        using var response = await http.PostAsJsonAsync("/rooms", new { title = "Launch", type = "Public" }, TestContext.Current.CancellationToken);

        var created = await response.JsonAsync(HttpStatusCode.Created);
        Assert.StartsWith($"{emulator}/rooms/shared/", created.GetProperty("link").GetString(), StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            await sample.SignalAsync("TERM");
            var end = await sample.WaitForEndAsync();
            Assert.Equal(0, end.ExitCode);
            Assert.Empty(end.Error);
        }
    }

    // As a process: in one with the tests, the host that hands the application over is disposed while it still waits for the start.
    [Theory]
    [InlineData("", "sk-0123456789abcdef", "BaseAddress is missing")]
    [InlineData("https://example.onlyoffice.com", "", "ApiKey is missing")]
    [InlineData("http://example.onlyoffice.com", "sk-0123456789abcdef", "https://")]
    public async Task Half_a_configuration_stops_the_start_instead_of_using_an_emulator(string address, string key, string expected)
    {
        var result = await DotnetProcess.RunAsync(
            Built.Assembly("AspNetCore"),
            ["--urls", "http://127.0.0.1:0"],
            new Dictionary<string, string> { ["DocSpace__BaseAddress"] = address, ["DocSpace__ApiKey"] = key });

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains(nameof(OptionsValidationException), result.Error, StringComparison.Ordinal);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("emulator", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Now listening on:", result.Output, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();
}
