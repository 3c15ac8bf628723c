using DocSpace.Sdk.OAuth;

namespace DocSpace.Sdk.Authentication;

/// <summary>
/// What a client signs in with. Created by one of the factory methods; its secret cannot be read back. Thread-safe; several clients may
/// share one. It goes to the origin of the portal and nowhere else.
/// </summary>
public abstract class DocSpaceCredential
{
    private protected const string TokenRefusalHint = "Check that the token is complete, belongs to this portal, and has neither expired nor been revoked.";

    private protected DocSpaceCredential()
    {
    }

    /// <summary>What to check when the portal refuses it (401).</summary>
    internal abstract string RefusalHint { get; }

    /// <summary>An API key. It acts as the user who created it, limited to the scopes of the key.</summary>
    /// <param name="key">The key as the portal showed it once; starts with <c>sk-</c>.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="key"/> does not start with <c>sk-</c>, is longer than 512 characters, or holds anything but letters, digits, <c>-</c> and <c>_</c>.
    /// The message does not repeat the key.
    /// </exception>
    public static DocSpaceCredential ApiKey(string key) => new ApiKeyCredential(key);

    /// <summary>A token that is used until it ends: a developer token of an OAuth application, or a session token of <c>POST authentication</c>.</summary>
    /// <param name="token">The token, without the word <c>Bearer</c>.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="token"/> is empty, longer than 16 384 characters, or holds anything but visible ASCII characters. The message does not repeat it.
    /// </exception>
    public static DocSpaceCredential Token(string token)
    {
        ArgumentNullException.ThrowIfNull(token);
        return new StaticTokenCredential(TokenText.Problem(token) is { } problem ? throw new ArgumentException(problem, nameof(token)) : new AccessToken(token));
    }

    /// <summary>
    /// Tokens from elsewhere, for instance from a vault: one token for all calls. The provider is asked when the first call needs a token, up to five
    /// minutes before the token ends, and after the portal refused it (401); once for any number of callers, and after a failure with pauses.
    /// </summary>
    /// <param name="provider">
    /// Gives a token. It runs outside of any request, so <c>IHttpContextAccessor.HttpContext</c> is null in it: tokens of signed-in users belong
    /// into <see cref="TokenPerRequest"/>. Its cancellation token ends after five minutes, never with a caller.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="provider"/> is null.</exception>
    public static DocSpaceCredential Token(Func<CancellationToken, ValueTask<AccessToken>> provider) => new ProvidedTokenCredential(provider);

    /// <summary>
    /// The token of whoever makes the call, for applications that act on behalf of their signed-in users. The provider is asked before every
    /// attempt, in the context of the call (<c>IHttpContextAccessor</c> works in it), and nothing is kept: users cannot get each other's identity.
    /// </summary>
    /// <param name="provider">
    /// Gives the token of the current user. It should be fast: it is asked for every request. When the portal refuses the token (401), it is asked
    /// once more, and the request is repeated if it gives another token.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="provider"/> is null.</exception>
    public static DocSpaceCredential TokenPerRequest(Func<CancellationToken, ValueTask<AccessToken>> provider) => new PerRequestCredential(provider);

    /// <summary>
    /// A user name and a password. The client calls <c>POST authentication</c> when the first call needs it, before the session ends, and after the
    /// portal refused the session (401). A wrong password is not tried again before a pause of a minute, because the portal locks users.
    /// </summary>
    /// <param name="userName">The e-mail address of the user.</param>
    /// <param name="password">The password.</param>
    /// <param name="options">What to do where a password is not enough. Default: calls fail with <see cref="Errors.DocSpaceSignInException"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="userName"/> or <paramref name="password"/> is empty.</exception>
    public static DocSpaceCredential Password(string userName, string password, PasswordCredentialOptions? options = null) =>
        new PasswordCredential(userName, password, options);

    /// <summary>
    /// The tokens that a user allowed an application (<see cref="DocSpaceOAuthClient"/>). They are renewed up to five minutes before the access token
    /// ends, and after the portal refused it (401), with <c>POST oauth2/token</c>. The portal replaces the refresh token each time, so only one
    /// process may use the same tokens.
    /// </summary>
    /// <param name="application">The application. Changes made to it later have no effect. Its portal must be that of the client.</param>
    /// <param name="tokens">The tokens as they were stored last.</param>
    /// <param name="save">
    /// Stores renewed tokens before they are used for the first time: the old refresh token is spent. It is tried three times; when it fails, the tokens
    /// are used all the same, and the log says so. Default: they are kept in memory only.
    /// </param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">An option of the application is wrong; the message names it.</exception>
    /// <exception cref="ArgumentException">The access token holds anything but visible ASCII characters.</exception>
    public static DocSpaceCredential OAuth(DocSpaceOAuthOptions application, OAuthTokens tokens, Func<OAuthTokens, CancellationToken, ValueTask>? save = null) =>
        new OAuthCredential(application, tokens, save);

    /// <summary>The token for the next attempt.</summary>
    /// <exception cref="SignInError">There is none.</exception>
    internal abstract ValueTask<AccessToken> GetTokenAsync(SignInContext context, CancellationToken cancellationToken);

    /// <summary>Another token than one that the portal refused; the same where there is no other.</summary>
    /// <exception cref="SignInError">None can be had.</exception>
    internal virtual ValueTask<AccessToken> RenewTokenAsync(SignInContext context, AccessToken refused, CancellationToken cancellationToken) => new(refused);

    /// <summary>Why the credential cannot be used at a portal, or null when it can: what follows its name in a sentence.</summary>
    internal virtual string? ProblemAt(Uri portal) => null;
}
