using DocSpace.Sdk.Authentication;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Resilience;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace DocSpace.Sdk.OAuth;

/// <summary>
/// Asks users of a portal for their consent and gets tokens for them: OAuth 2.0, authorization code with PKCE. Thread-safe; one instance
/// per application is enough. With the tokens comes <see cref="DocSpaceCredential.OAuth"/>. Every method can be overridden by a test double.
/// </summary>
public class DocSpaceOAuthClient : IDisposable
{
    private const string AuthorizeOperation = "GET oauth2/authorize";
    private const string TokenOperation = "POST oauth2/token";
    private const string RevokeOperation = "POST oauth2/revoke";

    private readonly HttpClient _http = null!;
    private readonly TimeProvider _time = null!;
    private readonly OAuthEndpoint _endpoint = null!;
    private readonly OAuthConsent _consent = null!;

    /// <summary>Makes a client without a container. Dispose it when the program ends. In a container, use <c>services.AddDocSpaceOAuthClient(…)</c>.</summary>
    /// <param name="options">The application. Changes made to it later have no effect.</param>
    /// <param name="loggerFactory">Where to log to. Default: nowhere.</param>
    /// <exception cref="OptionsValidationException">An option is wrong; the message names it and says what is expected.</exception>
    public DocSpaceOAuthClient(DocSpaceOAuthOptions options, ILoggerFactory? loggerFactory = null)
        : this(options, TimeProvider.System, loggerFactory ?? NullLoggerFactory.Instance, DocSpaceHttpPipeline.CreateTransport())
    {
    }

    internal DocSpaceOAuthClient(DocSpaceOAuthOptions options, TimeProvider time, ILoggerFactory loggers, HttpMessageHandler transport)
    {
        DocSpaceOAuthOptionsValidator.Check(options);
        _time = time;
        _http = DocSpaceHttpPipeline.CreateSignInClient(transport, ResilienceSettings.Of(new DocSpaceClientOptions()), time, loggers);
        _endpoint = new OAuthEndpoint(options);
        _consent = new OAuthConsent(options);
    }

    /// <summary>For test doubles: no method works unless it is overridden.</summary>
    protected DocSpaceOAuthClient()
    {
    }

    /// <summary>
    /// Begins to ask a user for consent: send the browser to <see cref="OAuthAuthorization.Address"/> (<c>GET oauth2/authorize</c>), and keep the
    /// whole result in the user's session until the portal sends the browser back. Sends nothing.
    /// </summary>
    /// <returns>The address, with a new state and a new proof (PKCE, S256).</returns>
    /// <exception cref="InvalidOperationException"><see cref="DocSpaceOAuthOptions.RedirectUri"/> is not set.</exception>
    public virtual OAuthAuthorization StartAuthorization() => _consent.Start();

    /// <summary>
    /// Exchanges the code that the portal gave for tokens. Calls <c>POST oauth2/token</c> once; the code works once, for a minute in a portal
    /// that is set up as usual.
    /// </summary>
    /// <param name="callback">The address at which the browser came back, with its query.</param>
    /// <param name="authorization">What <see cref="StartAuthorization"/> returned for this user.</param>
    /// <param name="cancellationToken">Stops the call. The code may be spent nevertheless.</param>
    /// <returns>The tokens of the user: store them as secrets.</returns>
    /// <exception cref="DocSpaceSignInException">
    /// The user did not allow it (<see cref="SignInFailure.ConsentDenied"/>); the state or the code is not good
    /// (<see cref="SignInFailure.AuthorizationNeeded"/>); the application is set up wrong (<see cref="SignInFailure.Refused"/>); the portal was not
    /// reached or failed (<see cref="SignInFailure.Unavailable"/>).
    /// </exception>
    /// <exception cref="InvalidOperationException"><see cref="DocSpaceOAuthOptions.RedirectUri"/> is not set.</exception>
    public virtual Task<OAuthTokens> CompleteAuthorizationAsync(Uri callback, OAuthAuthorization authorization, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(callback);
        ArgumentNullException.ThrowIfNull(authorization);
        string code;
        try
        {
            code = OAuthCallback.ReadCode(callback, authorization);
        }
        catch (SignInError error)
        {
            throw Translate(AuthorizeOperation, error);
        }

        return CallAsync(TokenOperation, () => _endpoint.ExchangeCodeAsync(_http, code, authorization.CodeVerifier, _consent.RedirectUri, _time, cancellationToken));
    }

    /// <summary>
    /// Gets the next tokens by hand. Calls <c>POST oauth2/token</c> once. <see cref="DocSpaceCredential.OAuth"/> does it by itself: do not do both
    /// with the same tokens, for a refresh token works once.
    /// </summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="cancellationToken">Stops the call. The refresh token may be spent nevertheless.</param>
    /// <returns>The next tokens: store them at once.</returns>
    /// <exception cref="DocSpaceSignInException">
    /// The refresh token is spent, revoked or too old (<see cref="SignInFailure.AuthorizationNeeded"/>), the application is set up wrong
    /// (<see cref="SignInFailure.Refused"/>), or the portal was not reached or failed (<see cref="SignInFailure.Unavailable"/>).
    /// </exception>
    public virtual Task<OAuthTokens> RefreshAsync(OAuthTokens tokens, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        return CallAsync(TokenOperation, () => _endpoint.RefreshAsync(_http, tokens, _time, cancellationToken));
    }

    /// <summary>Ends the tokens of a user, for instance when he or she signs out. Calls <c>POST oauth2/revoke</c>. Tokens that ended already are no error.</summary>
    /// <param name="tokens">The tokens: the refresh token, and with it the access token; without one, the access token.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="DocSpaceSignInException">
    /// The application is set up wrong, or has no secret: portals let public clients revoke nothing (<see cref="SignInFailure.Refused"/>); or the portal was not reached or failed (<see cref="SignInFailure.Unavailable"/>).
    /// </exception>
    public virtual Task RevokeAsync(OAuthTokens tokens, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        return CallAsync(RevokeOperation, async () =>
        {
            await _endpoint.RevokeAsync(_http, tokens.RefreshToken ?? tokens.AccessToken, cancellationToken).ConfigureAwait(false);
            return true;
        });
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the connections.</summary>
    /// <param name="disposing">Whether the call comes from <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _http?.Dispose();
        }
    }

    private static async Task<T> CallAsync<T>(string operation, Func<Task<T>> call)
    {
        try
        {
            return await call().ConfigureAwait(false);
        }
        catch (SignInError error)
        {
            throw Translate(operation, error);
        }
    }

    private static DocSpaceSignInException Translate(string operation, SignInError error)
    {
        var message = error.Message.StartsWith(operation + ": ", StringComparison.Ordinal) ? error.Message[(operation.Length + 2)..] : error.Message;
        return new(operation, (error.InnerException as DocSpaceException)?.Delivery ?? RequestDelivery.Rejected, error.Failure, message, error.InnerException);
    }
}
