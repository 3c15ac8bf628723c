using System.Net.Http.Json;
using System.Reflection;
using DocSpace.Sdk.Samples.Tests.Processes;
using DocSpace.Sdk.Testing;

namespace DocSpace.Sdk.Samples.Tests.ReadmeCode;

/// <summary>Runs compiled snippets. Every method returns what went wrong, or null.</summary>
internal static class SnippetRunner
{
    /// <summary>Runs a program against an emulator; it must end normally and leave a room there.</summary>
    public static async Task<string?> RunConsoleAsync(string assembly)
    {
        await using var emulator = await DocSpaceEmulator.StartAsync(TestContext.Current.CancellationToken);
        var result = await DotnetProcess.RunAsync(
            assembly,
            [],
            new Dictionary<string, string> { ["DOCSPACE_URL"] = emulator.BaseAddress.AbsoluteUri, ["DOCSPACE_API_KEY"] = emulator.ApiKey });
        return result.ExitCode != 0 ? $"The program ended with {result.ExitCode}: {result.Error}{result.Output}"
            : emulator.Rooms.Count == 0 ? "The program created no room on the portal that DOCSPACE_URL names."
            : null;
    }

    /// <summary>Starts an application on an emulator; one POST to /rooms must create a room there.</summary>
    public static async Task<string?> RunWebAsync(string assembly)
    {
        await using var emulator = await DocSpaceEmulator.StartAsync(TestContext.Current.CancellationToken);
        using var application = DotnetProcess.Start(
            assembly,
            ["--urls", "http://127.0.0.1:0", "--DocSpace:BaseAddress", emulator.BaseAddress.AbsoluteUri, "--DocSpace:ApiKey", emulator.ApiKey]);
        string listening;
        try
        {
            listening = await application.ReadLineAsync("Now listening on:");
        }
        catch (InvalidOperationException exception)
        {
            return exception.Message;
        }

        // Title and type in the query and in the body: it is the application's choice where it reads them.
        var rooms = new Uri(new Uri(listening[listening.IndexOf("http", StringComparison.Ordinal)..]), "/rooms?title=Readme&type=Collaboration");
        using var http = new HttpClient();
        using var response = await http.PostAsJsonAsync(rooms, new { title = "Readme", type = 2 }, TestContext.Current.CancellationToken);
        return !response.IsSuccessStatusCode ? $"POST /rooms was answered with {(int)response.StatusCode}."
            : emulator.Rooms.Count == 0 ? "POST /rooms created no room on the configured portal."
            : null;
    }

    /// <summary>Calls the methods with [Fact]; there must be one, and none may throw.</summary>
    public static async Task<string?> RunTestsAsync(byte[] assembly)
    {
        var facts = Assembly.Load(assembly).GetTypes()
            .SelectMany(static type => type.GetMethods())
            .Where(static method => method.GetCustomAttribute<FactAttribute>() is not null)
            .ToArray();
        foreach (var fact in facts)
        {
            var test = Activator.CreateInstance(fact.DeclaringType!)!;
            try
            {
                await (test is IAsyncLifetime lifetime ? lifetime.InitializeAsync() : default);
                await (fact.Invoke(test, null) switch
                {
                    Task task => task,
                    ValueTask task => task.AsTask(),
                    _ => Task.CompletedTask,
                });
            }
#pragma warning disable CA1031 // Whatever a test throws is its result.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                return $"{fact.Name} failed: {(exception as TargetInvocationException)?.InnerException ?? exception}";
            }
            finally
            {
                await (test is IAsyncDisposable disposable ? disposable.DisposeAsync() : default);
                (test as IDisposable)?.Dispose();
            }
        }

        return facts.Length == 0 ? "There is no method with [Fact]." : null;
    }
}
