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
    private const string ApiPath = "/api/2.0";

    private static readonly string ProductVersion =
        typeof(DocSpaceHttpPipeline).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";

    /// <summary>The handlers of one client, outermost first.</summary>
    public static DelegatingHandler[] CreateHandlers(DocSpaceClientOptions options, TimeProvider time, ILoggerFactory loggers) =>
    [
        new ResilienceHandler(options.Timeouts, time, loggers.CreateLogger(Log.Category)),
        new AuthenticationHandler(PortalAddress(options), options.Credential ?? DocSpaceCredential.ApiKey(options.ApiKey!)),
    ];

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
    };

    public static void Configure(HttpClient client, DocSpaceClientOptions options)
    {
        client.BaseAddress = PortalAddress(options);

        // The pipeline owns time: this limit would end all attempts together and leave the body out.
        client.Timeout = Timeout.InfiniteTimeSpan;
        client.DefaultRequestHeaders.Accept.ParseAdd("application/json");
        client.DefaultRequestHeaders.UserAgent.ParseAdd($"DocSpace.Sdk/{ProductVersion} {options.UserAgentSuffix}".TrimEnd());
    }

    /// <summary>The address of the portal with one slash at its end and without the path of the API, which people copy along.</summary>
    public static Uri PortalAddress(DocSpaceClientOptions options)
    {
        var address = options.BaseAddress!.GetLeftPart(UriPartial.Path).TrimEnd('/');
        if (address.EndsWith(ApiPath, StringComparison.OrdinalIgnoreCase))
        {
            address = address[..^ApiPath.Length].TrimEnd('/');
        }

        return new Uri(address + "/");
    }
}
