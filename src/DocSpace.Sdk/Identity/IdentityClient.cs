using System.Net;
using DocSpace.Sdk.Authentication;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Users;

namespace DocSpace.Sdk.Identity;

/// <summary>Says who the caller is and what the API key may do. Thread-safe. Every method can be overridden by a test double.</summary>
public class IdentityClient
{
    private const string CreateOperation = "POST keys";
    private const string SignInOperation = "POST authentication";

    private readonly IIdentityApi _api;

    internal IdentityClient(IIdentityApi api) => _api = api;

    /// <summary>For test doubles: no method works unless it is overridden.</summary>
    protected IdentityClient() => _api = null!;

    /// <summary>
    /// Finds out who the caller is and what the API key may do. Calls <c>GET keys/@self</c>, which every key may, and
    /// <c>GET people/@self</c> when the key may (<c>accounts.self:read</c> or <c>*:read</c>).
    /// </summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The user, the key, and what the key covers.</returns>
    /// <exception cref="DocSpaceApiException">401 when the key is wrong, expired or disabled.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached.</exception>
    public virtual async Task<IdentityReport> CheckAsync(CancellationToken cancellationToken = default)
    {
        var report = new IdentityReport { ApiKey = await GetApiKeyAsync(cancellationToken).ConfigureAwait(false) };
        return report.MissingFor("GET people/@self").Count > 0
            ? report
            : report with { User = await GetCurrentUserAsync(cancellationToken).ConfigureAwait(false) };
    }

    /// <summary>
    /// Reads the user that the API key acts as. Calls <c>GET people/@self</c>; the API key needs the scope <c>accounts.self:read</c>
    /// or <c>*:read</c>.
    /// </summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The user.</returns>
    /// <exception cref="DocSpaceApiException">401 when the key is wrong, expired or disabled; 403 when it lacks the scope.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached.</exception>
    public virtual async Task<DocSpaceUserProfile> GetCurrentUserAsync(CancellationToken cancellationToken = default) =>
        (await _api.GetUserAsync(cancellationToken).ConfigureAwait(false)).Content;

    /// <summary>Reads what is known of the API key. Calls <c>GET keys/@self</c>, which needs no scope: a cheap check of the key. Since server 3.1.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The key, without its secret.</returns>
    /// <exception cref="DocSpaceApiException">401 when the key is wrong, expired or disabled; 500 when the caller signed in with anything but an API key.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached.</exception>
    public virtual async Task<ApiKeyInfo> GetApiKeyAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            return (await _api.GetApiKeyAsync(cancellationToken).ConfigureAwait(false)).Content.ToInfo();
        }
        catch (DocSpaceApiException failure) when (failure.StatusCode is HttpStatusCode.InternalServerError)
        {
            throw failure.WithHint("The server fails like this when the caller did not sign in with an API key.");
        }
    }

    /// <summary>
    /// Reads the names of all scopes that a key can have. Calls <c>GET keys/permissions</c>; the API key needs the scope
    /// <c>*:read</c>. Since server 3.1.
    /// </summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The scopes.</returns>
    /// <exception cref="DocSpaceApiException">401 when the key is wrong, expired or disabled; 403 when it lacks the scope.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached.</exception>
    public virtual async Task<IReadOnlyList<string>> ListPermissionsAsync(CancellationToken cancellationToken = default) =>
        (await _api.ListPermissionsAsync(cancellationToken).ConfigureAwait(false)).Content;

    /// <summary>
    /// Makes an API key that acts as the caller. Calls <c>POST keys</c> once and never repeats it by itself; the API key needs the
    /// scope <c>*:write</c>. Since server 3.1.
    /// </summary>
    /// <param name="options">What the key is like.</param>
    /// <param name="cancellationToken">Stops waiting. A key may exist nevertheless, whose secret nobody knows.</param>
    /// <returns>The key with its secret, which the portal tells this once.</returns>
    /// <exception cref="ArgumentException">An option breaks a rule named there. Nothing was sent.</exception>
    /// <exception cref="DocSpaceRateLimitException">The portal allows no more than five such calls in 15 minutes. No key was made.</exception>
    /// <exception cref="DocSpaceApiException">400 when a scope is unknown; 403 when the caller is a guest, or the key lacks the scope. No key was made.</exception>
    /// <exception cref="DocSpaceOutcomeUnknownException">The answer was lost or useless: a key may exist whose secret nobody knows. Delete it in the portal.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached. No key was made.</exception>
    public virtual async Task<ApiKeyCreated> CreateApiKeyAsync(ApiKeyOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Check();
        var body = new ApiKeyBody { Name = options.Name, Permissions = options.Permissions, ExpiresInDays = options.ExpiresInDays };
        try
        {
            return await SentOnce.SendAsync(
                async () => Created((await _api.CreateApiKeyAsync(body, cancellationToken).ConfigureAwait(false)).Content),
                "A key may have been made whose secret nobody knows. Look for it in the portal and delete it.").ConfigureAwait(false);
        }
        catch (DocSpaceRateLimitException limit)
        {
            throw limit.WithHint("A portal that limits calls makes five keys in 15 minutes for one person.");
        }
    }

    /// <summary>
    /// Signs a user in with name and password. Calls <c>POST authentication</c> once, without the credential of the client, and never repeats it: the
    /// server locks a user for a while after about five wrong passwords.
    /// </summary>
    /// <remarks>
    /// The client goes on with its own credential. Give the token to <see cref="DocSpaceCredential.Token(string)"/>, or let
    /// <see cref="DocSpaceCredential.Password"/> sign in by itself.
    /// </remarks>
    /// <param name="userName">The e-mail address of the user.</param>
    /// <param name="password">The password.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The token of a session, or what the portal needs besides the password: see <see cref="SignInResult.NextStep"/>.</returns>
    /// <exception cref="ArgumentException">An argument is empty.</exception>
    /// <exception cref="DocSpaceApiException">401 when name or password is wrong; 403 when the user is disabled, or locked for a while.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual async Task<SignInResult> SignInAsync(string userName, string password, CancellationToken cancellationToken = default)
    {
        var body = SignInBodyOf(userName, password);
        var result = (await _api.SignInAsync(body, cancellationToken).ConfigureAwait(false)).Content;
        return result.NextStep is SignInStep.None ? WithToken(result) : result;
    }

    /// <summary>
    /// Signs a user in whose portal asked for a code (<see cref="SignInResult.NextStep"/>). Calls <c>POST authentication/{code}</c> once, without the
    /// credential of the client, and never repeats it.
    /// </summary>
    /// <param name="userName">The e-mail address of the user.</param>
    /// <param name="password">The password.</param>
    /// <param name="code">The code from the SMS or the authenticator app: 1 to 64 ASCII letters and digits.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The token of a session.</returns>
    /// <exception cref="ArgumentException">An argument is empty, or <paramref name="code"/> holds anything but letters and digits.</exception>
    /// <exception cref="DocSpaceApiException">401 when name, password or code is wrong; 403 when the user is disabled, or locked for a while.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual async Task<SignInResult> SignInWithCodeAsync(string userName, string password, string code, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(code);
        Guard.Require(SignInCode.IsPossible(code), SignInCode.Rule, nameof(code));
        var body = SignInBodyOf(userName, password, code);
        return WithToken((await _api.SignInWithCodeAsync(code, body, cancellationToken).ConfigureAwait(false)).Content);
    }

    private static SignInBody SignInBodyOf(string userName, string password, string? code = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(userName);
        ArgumentException.ThrowIfNullOrEmpty(password);
        return new SignInBody { UserName = userName, Password = password, Code = code };
    }

    // After the second step the answer still says which step it was.
    private static SignInResult WithToken(SignInResult result) => result.Token is { Length: > 0 }
        ? result
        : throw new DocSpaceProtocolException(SignInOperation, RequestDelivery.Unknown, "The answer holds neither a token nor a next step.");

    private static ApiKeyCreated Created(ApiKeyRow row) => row.Key is { Length: > 0 } secret
        ? new() { Secret = secret, Info = row.ToInfo() }
        : throw new DocSpaceProtocolException(CreateOperation, RequestDelivery.Unknown, "The answer holds no key.");
}
