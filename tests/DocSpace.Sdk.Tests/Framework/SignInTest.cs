using DocSpace.Sdk.Authentication;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.OAuth;
using DocSpace.Sdk.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace DocSpace.Sdk.Tests.Framework;

/// <summary>A test of credentials against an emulated portal that shares a fake clock with the clients.</summary>
public abstract class SignInTest : IAsyncLifetime
{
    private readonly List<IAsyncDisposable> _clients = [];
    private DocSpaceEmulator? _portal;

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected DocSpaceEmulator Portal => _portal!;

    protected FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));

    private protected CollectingLoggerProvider Logs { get; } = new();

    /// <summary>How the portal is set up; its clock is that of the test.</summary>
    protected virtual DocSpaceEmulatorOptions PortalOptions => new();

    public async ValueTask InitializeAsync()
    {
        var options = PortalOptions;
        options.TimeProvider = Time;
        _portal = await DocSpaceEmulator.StartAsync(options, Token);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in _clients)
        {
            await client.DisposeAsync();
        }

        await Portal.DisposeAsync();
        Logs.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>A client from the public registration.</summary>
    protected DocSpaceClient SignIn(DocSpaceCredential credential, Uri? portal = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Time);
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Logs));
        services.AddDocSpaceClient(options => (options.BaseAddress, options.Credential) = (portal ?? Portal.BaseAddress, credential));
        var provider = services.BuildServiceProvider();
        _clients.Add(provider);
        return provider.GetRequiredService<DocSpaceClient>();
    }

    /// <summary>An OAuth client from the public registration.</summary>
    protected DocSpaceOAuthClient CreateOAuthClient(DocSpaceOAuthOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Time);
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Logs));
        services.AddDocSpaceOAuthClient(configured =>
        {
            (configured.BaseAddress, configured.ClientId, configured.ClientSecret, configured.RedirectUri) =
                (options.BaseAddress, options.ClientId, options.ClientSecret, options.RedirectUri);
            foreach (var scope in options.Scopes)
            {
                configured.Scopes.Add(scope);
            }
        });
        var provider = services.BuildServiceProvider();
        _clients.Add(provider);
        return provider.GetRequiredService<DocSpaceOAuthClient>();
    }

    /// <summary>A call that anybody may make whom the portal knows. Not one of the other endpoints: they are counted.</summary>
    protected static async Task<Guid> CallAsync(DocSpaceClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return (await client.Identity.GetCurrentUserAsync(Token)).Id;
    }

    protected static Task<DocSpaceSignInException> FailAsync(DocSpaceClient client) =>
        Assert.ThrowsAsync<DocSpaceSignInException>(() => CallAsync(client));

    /// <summary>How often the portal was asked under a path.</summary>
    protected int Count(string method, string path) => Portal.Requests.Count(request => request.Method == method && request.Path == path);
}
