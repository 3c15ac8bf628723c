using Microsoft.Extensions.Http;

namespace DocSpace.Sdk.Resilience;

/// <summary>
/// Takes the standard resilience handler off one client when everything else is set up. Hosts like to put it around all their
/// clients (the templates of Aspire do), and it would send a create up to four times.
/// </summary>
internal sealed class ForeignRetryFilter(string clientName) : IHttpMessageHandlerBuilderFilter
{
    // Known by its name, because the package behind it is not a dependency.
    private const string StandardHandler = "Microsoft.Extensions.Http.Resilience.ResilienceHandler";

    public Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next) => builder =>
    {
        next(builder);
        if (builder.Name == clientName)
        {
            foreach (var foreign in builder.AdditionalHandlers.Where(static handler => handler.GetType().FullName == StandardHandler).ToArray())
            {
                builder.AdditionalHandlers.Remove(foreign);
            }
        }
    };
}
