using Microsoft.Extensions.Logging;

namespace DocSpace.Sdk.Authentication;

/// <summary>What a credential needs to fetch tokens for one client.</summary>
internal sealed class SignInContext(Uri portal, Func<HttpClient> createHttp, TimeProvider time, ILogger logger)
{
    private readonly Lazy<HttpClient> _http = new(createHttp);

    public Uri Portal => portal;

    /// <summary>The way to the portal with time-outs, but without a credential.</summary>
    public HttpClient Http => _http.Value;

    public TimeProvider Time => time;

    public ILogger Logger => logger;
}
