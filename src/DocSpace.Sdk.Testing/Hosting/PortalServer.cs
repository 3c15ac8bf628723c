using System.Net;
using DocSpace.Sdk.Testing.Faults;
using DocSpace.Sdk.Testing.Limits;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Hosting;

/// <summary>Kestrel on 127.0.0.1 in front of a portal.</summary>
internal sealed class PortalServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private PortalServer(WebApplication app, Uri address)
    {
        _app = app;
        Address = address;
    }

    public Uri Address { get; }

    public static async Task<PortalServer> StartAsync(PortalState portal, RequestLog log, FaultBoard faults, DocSpaceEmulatorOptions options, CancellationToken cancellationToken)
    {
        // The empty builder reads no configuration, no environment and no arguments of the surrounding program.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Listen(IPAddress.Loopback, options.Port);
        });
        builder.Services.AddRoutingCore();

        var app = builder.Build();
        var limiter = options.RateLimitsEnabled ? new RateLimiter(options.RateLimits.Copy(), options.TimeProvider) : null;
        var pipeline = new RequestPipeline(portal, log, limiter, faults, app.Lifetime.ApplicationStopping);
        app.Use(next => context => pipeline.InvokeAsync(context, next));
        app.MapPortal(pipeline);
        try
        {
            await app.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await app.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        var address = new Uri(app.Urls.First());
        portal.Root = address.GetLeftPart(UriPartial.Authority);
        return new PortalServer(app, address);
    }

    public async ValueTask DisposeAsync()
    {
        // Connections that a test left open must not hold up its end.
        using var now = new CancellationTokenSource();
        await now.CancelAsync().ConfigureAwait(false);
        await _app.StopAsync(now.Token).ConfigureAwait(false);
        await _app.DisposeAsync().ConfigureAwait(false);
    }
}
