using System.Net.Http.Json;
using DocSpace.Sdk.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DocSpace.Sdk.Samples.Tests.WebSample;

/// <summary>The web sample on a free port, with a portal of the test.</summary>
internal sealed class WebSampleHost : WebApplicationFactory<Program>
{
    private readonly string? _portal;
    private readonly string? _key;
    private readonly DocSpaceClient? _client;

    public WebSampleHost(string? portal, string? key)
    {
        _portal = portal;
        _key = key;
        UseKestrel();
    }

    public WebSampleHost(DocSpaceEmulator emulator)
        : this(emulator.BaseAddress.AbsoluteUri, emulator.ApiKey)
    {
    }

    /// <summary>Puts a double in the place of the client.</summary>
    public WebSampleHost(DocSpaceClient client)
        : this("https://example.onlyoffice.com", "sk-0123456789abcdef") => _client = client;

    public Task<HttpResponseMessage> CreateRoomAsync(object room, CancellationToken cancellationToken) =>
        CreateClient().PostAsJsonAsync("/rooms", room, cancellationToken);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.ConfigureLogging(static logging => logging.ClearProviders());
        builder.UseSetting(WebHostDefaults.ServerUrlsKey, "http://127.0.0.1:0");
        builder.UseSetting("DocSpace:BaseAddress", _portal);
        builder.UseSetting("DocSpace:ApiKey", _key);
        if (_client is not null)
        {
            builder.ConfigureTestServices(services => services.AddSingleton(_client));
        }
    }
}
