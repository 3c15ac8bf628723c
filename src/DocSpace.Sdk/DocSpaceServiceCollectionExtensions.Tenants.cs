using DocSpace.Sdk;
using DocSpace.Sdk.Tenants;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

#pragma warning disable IDE0130 // Registrations live where every application looks for them.
namespace Microsoft.Extensions.DependencyInjection;
#pragma warning restore IDE0130

/// <content>Clients of portals that are known at run time only.</content>
public static partial class DocSpaceServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="IDocSpaceClientFactory"/> as a singleton, for portals that are known at run time only. To call it again
    /// adds to the options and changes nothing else.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options, which are checked when the host starts. Default: those of <see cref="DocSpaceClientFactoryOptions"/>.</param>
    /// <returns>The services. There is no builder: handlers that the host adds to its HTTP clients have no part in these clients.</returns>
    public static IServiceCollection AddDocSpaceClientFactory(
        this IServiceCollection services,
        Action<DocSpaceClientFactoryOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptionsWithValidateOnStart<DocSpaceClientFactoryOptions>().Configure(configure ?? (static _ => { }));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<DocSpaceClientFactoryOptions>, DocSpaceClientFactoryOptionsValidator>());
        services.TryAddSingleton<TransportSource>(DocSpaceHttpPipeline.CreateTransport);
        services.TryAddSingleton<IDocSpaceClientFactory>(static provider => new DocSpaceClientFactory(
            new TenantCache(
                provider.GetRequiredService<IOptions<DocSpaceClientFactoryOptions>>().Value.Capacity,
                provider.GetRequiredService<TransportSource>()),
            TimeOf(provider),
            LoggersOf(provider)));
        return services;
    }
}
