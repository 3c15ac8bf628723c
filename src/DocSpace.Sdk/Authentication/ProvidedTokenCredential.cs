using DocSpace.Sdk.Errors;

namespace DocSpace.Sdk.Authentication;

/// <summary>Signs in with the tokens of a provider, one for all callers, kept until it is about to expire or refused.</summary>
internal sealed class ProvidedTokenCredential : DocSpaceCredential
{
    private readonly Func<CancellationToken, ValueTask<AccessToken>> _provider;
    private readonly TokenCache _cache;

    public ProvidedTokenCredential(Func<CancellationToken, ValueTask<AccessToken>> provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        _provider = provider;
        _cache = new TokenCache(AskAsync);
    }

    internal override string RefusalHint => TokenRefusalHint;

    public override string ToString() => "Token provider";

    internal override ValueTask<AccessToken> GetTokenAsync(SignInContext context, CancellationToken cancellationToken) =>
        _cache.GetAsync(context, cancellationToken);

    internal override ValueTask<AccessToken> RenewTokenAsync(SignInContext context, AccessToken refused, CancellationToken cancellationToken) =>
        _cache.RenewAsync(context, refused, cancellationToken);

    /// <summary>Asks a provider and tells its failures from all others.</summary>
    public static async ValueTask<AccessToken> AskAsync(Func<CancellationToken, ValueTask<AccessToken>> provider, CancellationToken cancellationToken)
    {
        try
        {
            return await provider(cancellationToken).ConfigureAwait(false)
                ?? throw new SignInError(SignInFailure.ProviderFailed, "The token provider returned null.");
        }
        catch (Exception exception) when (exception is not SignInError && !cancellationToken.IsCancellationRequested)
        {
            throw new SignInError(SignInFailure.ProviderFailed, $"The token provider failed with {exception.GetType().Name}.", exception);
        }
    }

    private async Task<AccessToken> AskAsync(SignInContext context, CancellationToken cancellationToken) =>
        await AskAsync(_provider, cancellationToken).ConfigureAwait(false);
}
