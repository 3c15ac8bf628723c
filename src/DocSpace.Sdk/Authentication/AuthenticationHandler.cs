using DocSpace.Sdk.Errors;

namespace DocSpace.Sdk.Authentication;

/// <summary>
/// Signs every attempt on its own, so that a renewed credential takes effect at once. The credential goes to the origin of the
/// portal and nowhere else.
/// </summary>
internal sealed class AuthenticationHandler(Uri portal, DocSpaceCredential credential) : DelegatingHandler
{
    private const string HeaderName = "Authorization";

    // Who signs in with a password is somebody else, and a key with few scopes would be refused here.
    private const string SignIn = "POST authentication";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Remove(HeaderName);
        if (IsPortal(request.RequestUri) && RequestOperation.Of(request) is not SignIn)
        {
            request.Headers.Add(HeaderName, await credential.GetAuthorizationAsync(cancellationToken).ConfigureAwait(false));
        }

        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    private bool IsPortal(Uri? target) =>
        target is { IsAbsoluteUri: true }
        && Uri.Compare(target, portal, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) == 0;
}
