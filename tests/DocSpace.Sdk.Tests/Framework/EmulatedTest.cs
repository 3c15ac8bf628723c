using DocSpace.Sdk.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DocSpace.Sdk.Tests.Framework;

/// <summary>A test against an emulated portal, with the owner's client from the public registration.</summary>
public abstract class EmulatedTest : IAsyncLifetime
{
    private readonly List<IAsyncDisposable> _clients = [];
    private DocSpaceEmulator? _emulator;

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected DocSpaceEmulator Emulator => _emulator!;

    protected DocSpaceClient Client { get; private set; } = null!;

    /// <summary>How the portal is set up.</summary>
    protected virtual DocSpaceEmulatorOptions EmulatorOptions => new();

    public async ValueTask InitializeAsync()
    {
        _emulator = await DocSpaceEmulator.StartAsync(EmulatorOptions, Token);
        Client = SignIn(_emulator.ApiKey);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in _clients)
        {
            await client.DisposeAsync();
        }

        await Emulator.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>A client of somebody else.</summary>
    protected DocSpaceClient SignIn(string apiKey)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(new CollectingLoggerProvider()));
        services.AddDocSpaceClient(options =>
        {
            Emulator.Configure(options);
            options.ApiKey = apiKey;
        });
        var provider = services.BuildServiceProvider();
        _clients.Add(provider);
        return provider.GetRequiredService<DocSpaceClient>();
    }

    /// <summary>The requests of one method that the portal has seen.</summary>
    protected IReadOnlyList<EmulatedRequest> Seen(string method) => [.. Emulator.Requests.Where(request => request.Method == method)];
}
