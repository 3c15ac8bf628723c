using System.Net;
using System.Reflection;
using DocSpace.Sdk.Authentication;
using DocSpace.Sdk.Diagnostics;
using DocSpace.Sdk.Resilience;
using Microsoft.Extensions.Logging;

namespace DocSpace.Sdk;

/// <summary>
/// The way of every request, declared once for both set-ups (container and stand-alone): HttpClient, resilience, authentication,
/// transport. Authentication is inside the retry, so that every attempt reads the credential.
/// </summary>
internal static class DocSpaceHttpPipeline
{
    /// <summary>The version of the SDK, without the commit.</summary>
    public static readonly string ProductVersion =
        typeof(DocSpaceHttpPipeline).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";

    /// <summary>The handlers of one client, outermost first.</summary>
    public static DelegatingHandler[] CreateHandlers(DocSpaceClientOptions options, ICredentialSource credential, TimeProvider time, ILoggerFactory loggers)
    {
        var logger = loggers.CreateLogger(Log.Category);
        return
        [
            new ResilienceHandler(ResilienceSettings.Of(options), time, logger),
            new AuthenticationHandler(
                credential,
                inner => new SignInContext(PortalAddress.Normalize(options.BaseAddress!), () => CreateSignInClient(inner, ResilienceSettings.Of(options), time, loggers), time, logger)),
        ];
    }

    /// <summary>What fetches tokens: the same limits of time, and no credential.</summary>
    public static HttpClient CreateSignInClient(HttpMessageHandler inner, ResilienceSettings settings, TimeProvider time, ILoggerFactory loggers)
    {
        var client = new HttpClient(new ResilienceHandler(settings, time, loggers.CreateLogger(Log.Category)) { InnerHandler = inner });
        Configure(client, userAgentSuffix: null);
        return client;
    }

    /// <summary>The transport. It follows no redirect and keeps no cookie: both would act with somebody else's rights.</summary>
    public static SocketsHttpHandler CreateTransport() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = TimeSpan.FromSeconds(10),

        // Names are looked up again now and then, and idle connections go before the server (75 s) closes them under a request.
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),

        // Above what the limits of the client let through, so that only a mistake meets it.
        MaxConnectionsPerServer = 64,

        // In KB. What is left of an answer that is not wanted is read for a moment to save the connection, and no longer.
        MaxResponseHeadersLength = 64,
        MaxResponseDrainSize = 64 * 1024,
        ResponseDrainTimeout = TimeSpan.FromSeconds(1),
    };

    /// <summary>Puts the handlers, outermost first, around the transport of a client that no factory of HTTP clients makes.</summary>
    public static HttpClient CreateClient(IEnumerable<DelegatingHandler> handlers, HttpMessageHandler transport, DocSpaceClientOptions options)
    {
        foreach (var outer in handlers.Reverse())
        {
            outer.InnerHandler = transport;
            transport = outer;
        }

        var http = new HttpClient(transport);
        Configure(http, options);
        return http;
    }

    public static void Configure(HttpClient client, DocSpaceClientOptions options)
    {
        client.BaseAddress = PortalAddress.Normalize(options.BaseAddress!);
        Configure(client, options.UserAgentSuffix);
    }

    private static void Configure(HttpClient client, string? userAgentSuffix)
    {
        // The pipeline owns time: this limit would end all attempts together and leave the body out.
        client.Timeout = Timeout.InfiniteTimeSpan;
        client.DefaultRequestHeaders.Accept.ParseAdd("application/json");
        client.DefaultRequestHeaders.UserAgent.ParseAdd($"DocSpace.Sdk/{ProductVersion} {userAgentSuffix}".TrimEnd());
    }
}
