using DocSpace.Sdk.Testing.OAuth;

namespace DocSpace.Sdk.Testing;

/// <content>How applications sign in for people by OAuth 2.0.</content>
public sealed partial class DocSpaceEmulator
{
    /// <summary>
    /// Registers an application that has a secret. It shows it in the form of <c>POST /oauth2/token</c>; nothing else is taken.
    /// </summary>
    /// <param name="redirectUri">
    /// Where browsers are sent with the code. Requests have to name exactly this address, except for the port of 127.0.0.1 and [::1].
    /// </param>
    /// <param name="scopes">The most that it can ask for, such as <c>rooms:read</c>. Default: none, which means all that there are.</param>
    /// <exception cref="ArgumentException"><paramref name="redirectUri"/> is not absolute.</exception>
    public EmulatedOAuthApplication AddOAuthApplication(Uri redirectUri, params string[] scopes) =>
        AddApplication(redirectUri, isPublic: false, scopes);

    /// <summary>
    /// Registers an application without a secret, such as one on a phone. It has to use PKCE, is given no refresh tokens and cannot
    /// revoke tokens.
    /// </summary>
    /// <param name="redirectUri">
    /// Where browsers are sent with the code. Requests have to name exactly this address, except for the port of 127.0.0.1 and [::1].
    /// </param>
    /// <param name="scopes">The most that it can ask for, such as <c>rooms:read</c>. Default: none, which means all that there are.</param>
    /// <exception cref="ArgumentException"><paramref name="redirectUri"/> is not absolute.</exception>
    public EmulatedOAuthApplication AddPublicOAuthApplication(Uri redirectUri, params string[] scopes) =>
        AddApplication(redirectUri, isPublic: true, scopes);

    /// <summary>
    /// Follows the address that an application sends browsers to, as the browser of somebody who is signed in and allows
    /// everything. Nothing is sent and <see cref="Requests"/> does not grow.
    /// </summary>
    /// <param name="user">Who sits at the browser.</param>
    /// <param name="authorizeAddress">The address: <c>/oauth2/authorize</c> of this portal with its query.</param>
    /// <returns>
    /// Where the browser ends: the redirect address with <c>code</c> and <c>state</c>, or with <c>error</c> and <c>state</c>. It is a
    /// page of the portal when that does not know the application or its redirect address.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="user"/> is not of this portal or suspended, or <paramref name="authorizeAddress"/> is another address.
    /// </exception>
    /// <exception cref="InvalidOperationException">The service is down; see <see cref="StopOAuth"/>.</exception>
    public Uri Authorize(EmulatedUser user, Uri authorizeAddress) => Browse(user, authorizeAddress, isAllowed: true);

    /// <summary>Follows the address that an application sends browsers to, as the browser of somebody who allows nothing.</summary>
    /// <param name="user">Who sits at the browser.</param>
    /// <param name="authorizeAddress">The address: <c>/oauth2/authorize</c> of this portal with its query.</param>
    /// <returns>
    /// Where the browser ends: the redirect address with <c>error=access_denied</c> and <c>state</c>, or what
    /// <see cref="Authorize"/> returns for an address with an error.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="user"/> is not of this portal or suspended, or <paramref name="authorizeAddress"/> is another address.
    /// </exception>
    /// <exception cref="InvalidOperationException">The service is down; see <see cref="StopOAuth"/>.</exception>
    public Uri Deny(EmulatedUser user, Uri authorizeAddress) => Browse(user, authorizeAddress, isAllowed: false);

    /// <summary>Makes an access token as the portal hands them to developers: without an application and without a refresh token.</summary>
    /// <param name="user">Whom it acts as.</param>
    /// <param name="scopes">For instance <c>rooms:read</c>. Default: none, which means all that there are.</param>
    /// <returns>
    /// The token. It is good for <see cref="EmulatedOAuthOptions.AccessTokenLifetime"/> and, other than an API key, never for what
    /// is neither of rooms nor of files nor of the own account.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="user"/> is not of this portal.</exception>
    public string CreateAccessToken(EmulatedUser user, params string[] scopes)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(scopes);
        return Read(portal => portal.OAuth.CreateAccess(portal.Root, Find(user), OAuthScopes.OrAll(scopes), grant: null).Text);
    }

    /// <summary>
    /// Ends the access tokens of a person, whoever has them: they are answered with 401 from now on. Refresh tokens stay good and
    /// give new ones.
    /// </summary>
    /// <param name="user">The person.</param>
    /// <exception cref="ArgumentException"><paramref name="user"/> is not of this portal.</exception>
    public void RevokeAccessTokens(EmulatedUser user)
    {
        ArgumentNullException.ThrowIfNull(user);
        Run(portal => portal.OAuth.EndAccess(Find(user)));
    }

    /// <summary>
    /// Takes back what a person allowed applications: codes that were not exchanged, access tokens and refresh tokens end.
    /// Tokens of <see cref="CreateAccessToken"/> go on.
    /// </summary>
    /// <param name="user">The person.</param>
    /// <exception cref="ArgumentException"><paramref name="user"/> is not of this portal.</exception>
    public void RevokeConsents(EmulatedUser user)
    {
        ArgumentNullException.ThrowIfNull(user);
        Run(portal => portal.OAuth.EndGrants(Find(user)));
    }

    /// <summary>Whether the OAuth 2.0 service of the portal is down. It runs at first.</summary>
    public bool OAuthIsDown => Read(static portal => portal.OAuth.IsDown);

    /// <summary>
    /// Takes the OAuth 2.0 service down: everything under <c>/oauth2/</c> is answered with 503 and a page of HTML until
    /// <see cref="StartOAuth"/>. Access tokens stay good.
    /// </summary>
    public void StopOAuth() => Run(static portal => portal.OAuth.IsDown = true);

    /// <summary>Brings the OAuth 2.0 service back. What it handed out before is as good as it was.</summary>
    public void StartOAuth() => Run(static portal => portal.OAuth.IsDown = false);

    private EmulatedOAuthApplication AddApplication(Uri redirectUri, bool isPublic, string[] scopes)
    {
        ArgumentNullException.ThrowIfNull(redirectUri);
        ArgumentNullException.ThrowIfNull(scopes);
        return redirectUri.IsAbsoluteUri
            ? Read(portal => portal.OAuth.AddApplication(redirectUri, isPublic, OAuthScopes.OrAll(scopes)).ToSnapshot())
            : throw new ArgumentException("A redirect address is absolute.", nameof(redirectUri));
    }

    private Uri Browse(EmulatedUser user, Uri address, bool isAllowed)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(address);
        return Read(portal =>
        {
            var found = Find(user);
            if (!address.IsAbsoluteUri || !BaseAddress.IsBaseOf(address) || address.AbsolutePath != AuthorizationRequest.Path)
            {
                throw new ArgumentException($"Browsers are sent to {AuthorizationRequest.Path} of this portal.", nameof(address));
            }

            return found.IsSuspended ? throw new ArgumentException("Somebody who is suspended cannot be signed in.", nameof(user))
                : portal.OAuth.IsDown ? throw new InvalidOperationException("The OAuth service of the portal is down.")
                : new Uri(BaseAddress, AuthorizationRequest.Parse(address.Query).Follow(portal, found, isAllowed));
        });
    }
}
