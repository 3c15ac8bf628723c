using DocSpace.Sdk;
using DocSpace.Sdk.Authentication;
using DocSpace.Sdk.Diagnostics;
using DocSpace.Sdk.OAuth;
using DocSpace.Sdk.Resilience;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

#pragma warning disable IDE0130 // Registrations live where every application looks for them.
namespace Microsoft.Extensions.DependencyInjection;
#pragma warning restore IDE0130

/// <summary>Registers clients of DocSpace portals.</summary>
public static partial class DocSpaceServiceCollectionExtensions
{
    private const string DefaultClient = "DocSpace";

    /// <summary>Registers <see cref="DocSpaceClient"/> as a singleton, set up by a section of the configuration.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">The section with the values of <see cref="DocSpaceClientOptions"/>. An unknown key in it is an error.</param>
    /// <returns>The builder of the one HTTP client behind it.</returns>
    public static IHttpClientBuilder AddDocSpaceClient(this IServiceCollection services, IConfiguration configuration) =>
        services.AddDocSpaceClient(configuration, static _ => { });

    /// <summary>Registers <see cref="DocSpaceClient"/> as a singleton, set up by code.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder of the one HTTP client behind it.</returns>
    public static IHttpClientBuilder AddDocSpaceClient(this IServiceCollection services, Action<DocSpaceClientOptions> configure) =>
        services.AddDocSpaceClient(new ConfigurationBuilder().Build(), configure);

    /// <summary>
    /// Registers <see cref="DocSpaceClient"/> as a singleton, set up by a section of the configuration and then by code. The
    /// options are checked when the host starts. To call it again adds to the options and changes nothing else.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">The section with the values of <see cref="DocSpaceClientOptions"/>. An unknown key in it is an error.</param>
    /// <param name="configure">Sets what the section does not.</param>
    /// <returns>
    /// The builder of the one HTTP client behind it, for handlers of your own. A standard resilience handler is taken off this
    /// client, wherever it was added: it would repeat a create.
    /// </returns>
    public static IHttpClientBuilder AddDocSpaceClient(
        this IServiceCollection services,
        IConfiguration configuration,
        Action<DocSpaceClientOptions> configure)
    {
        var http = services.AddClient(Options.Options.DefaultName, DefaultClient, configuration, configure);
        services.TryAddSingleton(static provider => CreateClient(provider, DefaultClient));
        return http;
    }

    /// <summary>Registers a <see cref="DocSpaceClient"/> under a name, for applications that work with several portals.</summary>
    /// <inheritdoc cref="AddKeyedDocSpaceClient(IServiceCollection, string, IConfiguration, Action{DocSpaceClientOptions})"/>
    public static IHttpClientBuilder AddKeyedDocSpaceClient(this IServiceCollection services, string name, IConfiguration configuration) =>
        services.AddKeyedDocSpaceClient(name, configuration, static _ => { });

    /// <summary>Registers a <see cref="DocSpaceClient"/> under a name, for applications that work with several portals.</summary>
    /// <inheritdoc cref="AddKeyedDocSpaceClient(IServiceCollection, string, IConfiguration, Action{DocSpaceClientOptions})"/>
    public static IHttpClientBuilder AddKeyedDocSpaceClient(this IServiceCollection services, string name, Action<DocSpaceClientOptions> configure) =>
        services.AddKeyedDocSpaceClient(name, new ConfigurationBuilder().Build(), configure);

    /// <summary>Registers a <see cref="DocSpaceClient"/> under a name, for applications that work with several portals.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The key of the service and the name of its options.</param>
    /// <param name="configuration">The section with the values of <see cref="DocSpaceClientOptions"/>. An unknown key in it is an error.</param>
    /// <param name="configure">Sets what the section does not.</param>
    /// <returns>The builder of the one HTTP client behind it.</returns>
    public static IHttpClientBuilder AddKeyedDocSpaceClient(
        this IServiceCollection services,
        string name,
        IConfiguration configuration,
        Action<DocSpaceClientOptions> configure)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var httpName = $"{DefaultClient}:{name}";
        var http = services.AddClient(name, httpName, configuration, configure);
        services.TryAddKeyedSingleton(name, (provider, _) => CreateClient(provider, httpName));
        return http;
    }

    /// <summary>
    /// Registers <see cref="DocSpaceOAuthClient"/> as a singleton, for applications that ask users of a portal for their consent. The options are
    /// checked when the host starts.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options of the application.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddDocSpaceOAuthClient(this IServiceCollection services, Action<DocSpaceOAuthOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptionsWithValidateOnStart<DocSpaceOAuthOptions>().Configure(configure);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<DocSpaceOAuthOptions>, DocSpaceOAuthOptionsValidator>());
        services.TryAddSingleton(static provider => new DocSpaceOAuthClient(
            provider.GetRequiredService<IOptions<DocSpaceOAuthOptions>>().Value, TimeOf(provider), LoggersOf(provider), DocSpaceHttpPipeline.CreateTransport()));
        return services;
    }

    private static IHttpClientBuilder AddClient(
        this IServiceCollection services,
        string optionsName,
        string httpName,
        IConfiguration configuration,
        Action<DocSpaceClientOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(configure);

        services.AddOptionsWithValidateOnStart<DocSpaceClientOptions>(optionsName)
            .Bind(configuration, static binder => binder.ErrorOnUnknownConfiguration = true)
            .Configure(configure);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<DocSpaceClientOptions>, DocSpaceClientOptionsValidator>());

        var http = services.AddHttpClient(httpName);
        if (services.Any(descriptor => descriptor.ServiceType == typeof(PipelineMarker) && Equals(descriptor.ServiceKey, httpName)))
        {
            return http;
        }

        services.AddKeyedSingleton(httpName, new PipelineMarker());
        services.AddSingleton<IHttpMessageHandlerBuilderFilter>(new ForeignHandlerFilter(httpName));
        return http
            .ConfigureHttpClient((provider, client) => DocSpaceHttpPipeline.Configure(client, OptionsOf(provider, optionsName)))
            .ConfigurePrimaryHttpMessageHandler(DocSpaceHttpPipeline.CreateTransport)
            .ConfigureAdditionalHttpMessageHandlers((handlers, provider) =>
            {
                var loggers = LoggersOf(provider);
                var credential = new ReloadedCredential(MonitorOf(provider), optionsName, loggers.CreateLogger(Log.Category));
                foreach (var handler in DocSpaceHttpPipeline.CreateHandlers(OptionsOf(provider, optionsName), credential, TimeOf(provider), loggers))
                {
                    handlers.Add(handler);
                }
            })

            // The transport renews its connections itself, so the handlers need not be replaced.
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)

            // The factory's own messages hold whole addresses; the client writes its own with templates instead.
            .RemoveAllLoggers();
    }

    private static DocSpaceClient CreateClient(IServiceProvider provider, string httpName) =>
        new(provider.GetRequiredService<IHttpClientFactory>().CreateClient(httpName), TimeOf(provider), LoggersOf(provider));

    private static DocSpaceClientOptions OptionsOf(IServiceProvider provider, string name) =>
        MonitorOf(provider).Get(name);

    private static IOptionsMonitor<DocSpaceClientOptions> MonitorOf(IServiceProvider provider) =>
        provider.GetRequiredService<IOptionsMonitor<DocSpaceClientOptions>>();

    private static ILoggerFactory LoggersOf(IServiceProvider provider) => provider.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance;

    private static TimeProvider TimeOf(IServiceProvider provider) => provider.GetService<TimeProvider>() ?? TimeProvider.System;

    /// <summary>Says that the handlers of a client are registered already.</summary>
    private sealed class PipelineMarker;
}
