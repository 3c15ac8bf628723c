using DocSpace.Sdk.Authentication;
using DocSpace.Sdk.Diagnostics;

namespace DocSpace.Sdk.OAuth;

/// <summary>Signs in with the tokens that an application received for a user, and renews them. Every refresh token is used once.</summary>
internal sealed class OAuthCredential : DocSpaceCredential
{
    private const int SaveAttempts = 3;

    private static readonly TimeSpan SavePause = TimeSpan.FromSeconds(1);

    private readonly OAuthEndpoint _endpoint;
    private readonly Func<OAuthTokens, CancellationToken, ValueTask>? _save;
    private readonly TokenCache _cache;
    private OAuthTokens _tokens;

    public OAuthCredential(DocSpaceOAuthOptions application, OAuthTokens tokens, Func<OAuthTokens, CancellationToken, ValueTask>? save)
    {
        DocSpaceOAuthOptionsValidator.Check(application);
        ArgumentNullException.ThrowIfNull(tokens);
        _endpoint = new OAuthEndpoint(application);
        _tokens = tokens;
        _save = save;
        _cache = new TokenCache(RenewAsync, tokens.AccessToken.Length > 0 ? new AccessToken(tokens.AccessToken, tokens.ExpiresAt) : null);
    }

    internal override string RefusalHint => "The portal does not take the access token. Check that the user still allows the application, or ask for consent again.";

    public override string ToString() => "OAuth tokens ***";

    internal override string? ProblemAt(Uri portal) =>
        PortalAddress.IsSameOrigin(portal, _endpoint.Portal) ? null : "belongs to another portal than BaseAddress. Make it with the BaseAddress of this client.";

    internal override ValueTask<AccessToken> GetTokenAsync(SignInContext context, CancellationToken cancellationToken) =>
        _cache.GetAsync(context, cancellationToken);

    internal override ValueTask<AccessToken> RenewTokenAsync(SignInContext context, AccessToken refused, CancellationToken cancellationToken) =>
        _cache.RenewAsync(context, refused, cancellationToken);

    private async Task<AccessToken> RenewAsync(SignInContext context, CancellationToken cancellationToken)
    {
        var tokens = await _endpoint.RefreshAsync(context.Http, _tokens, context.Time, cancellationToken).ConfigureAwait(false);
        _tokens = tokens;
        await SaveAsync(context, tokens, cancellationToken).ConfigureAwait(false);
        return new AccessToken(tokens.AccessToken, tokens.ExpiresAt);
    }

    // The old refresh token is spent: whatever happens here, the new one is what counts.
    private async Task SaveAsync(SignInContext context, OAuthTokens tokens, CancellationToken cancellationToken)
    {
        for (var attempt = 1; _save is not null; attempt++)
        {
            try
            {
                await _save(tokens, cancellationToken).ConfigureAwait(false);
                return;
            }
#pragma warning disable CA1031 // The tokens are good, whatever the application's store says.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                Log.TokensNotSaved(context.Logger, attempt, exception.GetType().Name);
                if (attempt == SaveAttempts || cancellationToken.IsCancellationRequested)
                {
                    return;
                }

                await Task.Delay(SavePause * attempt, context.Time, CancellationToken.None).ConfigureAwait(false);
            }
        }
    }
}
