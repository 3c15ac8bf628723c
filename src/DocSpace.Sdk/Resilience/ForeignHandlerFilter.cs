using Microsoft.Extensions.Http;

namespace DocSpace.Sdk.Resilience;

/// <summary>
/// Looks at one client when everything else is set up. Takes the standard resilience handler off it: hosts like to put it around all their
/// clients (the templates of Aspire do), and it would send a create up to four times. And keeps a transport of the application from following
/// redirects, which would carry bodies elsewhere, and from keeping cookies, which count more than the credential at the server.
/// </summary>
internal sealed class ForeignHandlerFilter(string clientName) : IHttpMessageHandlerBuilderFilter
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

            Tame(builder.PrimaryHandler);
        }
    };

    private static void Tame(HttpMessageHandler? transport)
    {
        switch (transport)
        {
            case DelegatingHandler outer:
                Tame(outer.InnerHandler);
                break;
            case SocketsHttpHandler sockets when sockets.AllowAutoRedirect || sockets.UseCookies:
                (sockets.AllowAutoRedirect, sockets.UseCookies) = (false, false);
                break;
            case HttpClientHandler client when client.AllowAutoRedirect || client.UseCookies:
                (client.AllowAutoRedirect, client.UseCookies) = (false, false);
                break;
        }
    }
}
