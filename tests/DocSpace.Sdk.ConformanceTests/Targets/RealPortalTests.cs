using System.Diagnostics;
using DocSpace.Sdk.Testing;

namespace DocSpace.Sdk.ConformanceTests.Targets;

public sealed class RealPortalTests(ITestOutputHelper output)
{
    // The suite knows this portal by its address alone, like a real one.
    [Fact]
    public async Task The_suite_runs_against_the_address_of_a_portal()
    {
        if (PortalSettings.FromEnvironment() is not null)
        {
            // This is that run.
            return;
        }

        await using var portal = await DocSpaceEmulator.StartAsync(TestContext.Current.CancellationToken);
        var second = portal.CreateApiKey(portal.AddUser("second@example.com", EmulatedUserRole.User, "Second Person"));
        var start = new ProcessStartInfo("dotnet", [typeof(Portal).Assembly.Location, "-noColor"])
        {
            RedirectStandardOutput = true,
            Environment =
            {
                ["DOCSPACE_URL"] = portal.BaseAddress.ToString(),
                ["DOCSPACE_API_KEY"] = portal.ApiKey,
                ["DOCSPACE_SECOND_API_KEY"] = second,
            },
        };
        using var suite = Process.Start(start)!;
        var text = await suite.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await suite.WaitForExitAsync(TestContext.Current.CancellationToken);
        var summary = text.Split('\n').LastOrDefault(static line => line.Contains("Total:", StringComparison.Ordinal));
        output.WriteLine(summary ?? text);

        Assert.True(suite.ExitCode == 0, text);
        Assert.Contains("on a real portal", text, StringComparison.Ordinal);
        Assert.Empty(portal.Rooms);
    }
}
