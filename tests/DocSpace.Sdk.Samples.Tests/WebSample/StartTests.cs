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

    [Theory]
    [InlineData("", "sk-0123456789abcdef", "BaseAddress is missing")]
    [InlineData("https://example.onlyoffice.com", "", "ApiKey is missing")]
    [InlineData("http://example.onlyoffice.com", "sk-0123456789abcdef", "https://")]
    public async Task Half_a_configuration_stops_the_start_instead_of_using_an_emulator(string address, string key, string expected)
    {
        await using var host = new WebSampleHost(address, key);

        var exception = Assert.Throws<OptionsValidationException>(host.StartServer);

        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();
}
