using System.Net;
using DocSpace.Sdk.Errors;

namespace DocSpace.Sdk.Authentication;

/// <summary>
/// Signs every attempt on its own, so that a renewed credential takes effect at once. The credential goes to the origin of the
/// portal and nowhere else. After a 401 it is renewed once, and the request may be sent again if that changed it.
/// </summary>
internal sealed class AuthenticationHandler : DelegatingHandler
{
    // Who signs in with a password is somebody else, and a key with few scopes would be refused here.
    private static readonly string[] SignIns = ["POST authentication", "POST authentication/{code}"];

    private static readonly HttpRequestOptionsKey<DocSpaceCredential> Credential = new("DocSpace.Credential");

    private readonly ICredentialSource _source;
    private readonly SignInContext _context;

    /// <param name="source">Where the credential comes from.</param>
    /// <param name="createContext">Makes what credentials need to fetch tokens. They are sent by what this handler sends with, but not signed.</param>
    public AuthenticationHandler(ICredentialSource source, Func<HttpMessageHandler, SignInContext> createContext)
    {
        _source = source;
        _context = createContext(new Unsigned(this));
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = null;
        if (!IsPortal(request.RequestUri) || SignIns.Contains(RequestOperation.Of(request)))
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }

        var credential = CredentialOf(request);
        CredentialRenewal.EndIfPending(request);
        var token = await FetchAsync(request, RequestDelivery.NotSent, credential.GetTokenAsync(_context, cancellationToken)).ConfigureAwait(false);
        request.Headers.Authorization = token.Authorization;
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode is not HttpStatusCode.Unauthorized)
        {
            return response;
        }

        RefusalHint.Set(request, credential.RefusalHint);
        if (CredentialRenewal.WasDone(request))
        {
            return response;
        }

        try
        {
            var renewed = await FetchAsync(request, RequestDelivery.Rejected, credential.RenewTokenAsync(_context, token, cancellationToken)).ConfigureAwait(false);
            if (renewed.Value != token.Value)
            {
                CredentialRenewal.Begin(request);
            }

            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    private static async ValueTask<AccessToken> FetchAsync(HttpRequestMessage request, RequestDelivery delivery, ValueTask<AccessToken> fetching)
    {
        try
        {
            return await fetching.ConfigureAwait(false);
        }
        catch (SignInError error)
        {
            throw new DocSpaceSignInException(
                RequestOperation.Of(request), delivery, error.Failure, $"The client could not sign in. {error.Message}", error.InnerException);
        }
    }

    // A call keeps the credential that it began with, also when the settings change between its attempts.
    private DocSpaceCredential CredentialOf(HttpRequestMessage request)
    {
        if (!request.Options.TryGetValue(Credential, out var credential))
        {
            credential = _source.Current;
            request.Options.Set(Credential, credential);
        }

        return credential;
    }

    private bool IsPortal(Uri? target) => target is { IsAbsoluteUri: true } && PortalAddress.IsSameOrigin(target, _context.Portal);

    private Task<HttpResponseMessage> SendUnsignedAsync(HttpRequestMessage request, CancellationToken cancellationToken) => base.SendAsync(request, cancellationToken);

    /// <summary>Sends what fetches tokens: the same way, but without a signature.</summary>
    private sealed class Unsigned(AuthenticationHandler handler) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            handler.SendUnsignedAsync(request, cancellationToken);
    }
}
