using DocSpace.Sdk.Authentication;
using DocSpace.Sdk.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace DocSpace.Sdk.ConformanceTests.Targets;

/// <summary>The portal under test with the people who work in it. One for the whole run, shared by all scenarios.</summary>
public sealed class Portal : IAsyncLifetime
{
    private readonly PortalSettings? _real = PortalSettings.FromEnvironment();
    private readonly List<ServiceProvider> _clients = [];
    private readonly List<string> _invited = [];
    private DocSpaceEmulator? _emulator;

    /// <summary>The emulator behind the portal, or null when the portal is real.</summary>
    public DocSpaceEmulator? Emulator => _emulator;

    public bool IsReal => _real is not null;

    public Uri BaseAddress => _real?.BaseAddress ?? _emulator!.BaseAddress;

    public string OwnerKey => _real?.ApiKey ?? _emulator!.ApiKey;

    /// <summary>The client of the portal's owner.</summary>
    public DocSpaceClient Owner { get; private set; } = null!;

    /// <summary>The key of somebody who is not an administrator; null when a real portal gave none.</summary>
    public string? SecondKey { get; private set; }

    /// <summary>Name and password of somebody of a real portal; null when it gave none.</summary>
    public (string Name, string Password)? PasswordUser => _real?.PasswordUser;

    /// <summary>The endpoints that the scenarios of this run have called.</summary>
    internal EndpointLog Log { get; } = new();

    public async ValueTask InitializeAsync()
    {
        if (_real is null)
        {
            _emulator = await DocSpaceEmulator.StartAsync();
            SecondKey = _emulator.CreateApiKey(_emulator.AddUser("second@example.com", EmulatedUserRole.User, "Second Person"));
        }
        else
        {
            SecondKey = _real.SecondApiKey;
        }

        Owner = SignIn(OwnerKey);
    }

    /// <summary>The address of somebody whom no portal knows. Who is invited to a real portal is removed at the end of the run.</summary>
    public string NewEmail()
    {
        var email = $"conformance-{Guid.NewGuid():N}@{_real?.MailDomain ?? "example.com"}";
        _invited.Add(email);
        return email;
    }

    /// <summary>A client that went through the public registration and whose calls are counted.</summary>
    public DocSpaceClient SignIn(string apiKey, Uri? portal = null) => SignIn(DocSpaceCredential.ApiKey(apiKey), portal);

    /// <summary>A client that went through the public registration and whose calls are counted.</summary>
    public DocSpaceClient SignIn(DocSpaceCredential credential, Uri? portal = null)
    {
        var services = new ServiceCollection();
        services
            .AddDocSpaceClient(options =>
            {
                options.BaseAddress = portal ?? BaseAddress;
                options.Credential = credential;
            })
            .AddHttpMessageHandler(() => new EndpointCounter(Log));
        var provider = services.BuildServiceProvider();
        _clients.Add(provider);
        return provider.GetRequiredService<DocSpaceClient>();
    }

    /// <summary>HTTP without the SDK, for what the SDK refuses to send. Its calls are counted too.</summary>
    public HttpClient SendRaw(string? apiKey)
    {
        var http = new HttpClient(new EndpointCounter(Log) { InnerHandler = new SocketsHttpHandler { UseCookies = false } }) { BaseAddress = BaseAddress };
        if (apiKey is not null)
        {
            http.DefaultRequestHeaders.Authorization = new("Bearer", apiKey);
        }

        return http;
    }

    public async ValueTask DisposeAsync()
    {
        if (IsReal)
        {
            using var owner = SendRaw(OwnerKey);
            if (await GuestRemoval.RemoveAsync(owner, _invited) is > 0 and var left)
            {
                Console.WriteLine($"{left} invited guests could not be removed from the portal. Their addresses begin with 'conformance-'.");
            }
        }

        foreach (var client in _clients)
        {
            await client.DisposeAsync();
        }

        if (_emulator is not null)
        {
            await _emulator.DisposeAsync();
        }

        Console.WriteLine(CoverageReport.Write(Log, IsReal ? "a real portal" : "the emulator"));
    }
}
