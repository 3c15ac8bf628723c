using DocSpace.Sdk.Diagnostics;
using DocSpace.Sdk.Errors;

namespace DocSpace.Sdk.Authentication;

/// <summary>
/// Keeps one token for all callers. It is fetched once for any number of them, before it ends, and never with the cancellation or the
/// context of the caller who happened to need it first: what is fetched belongs to nobody.
/// </summary>
/// <param name="fetch">Fetches a token.</param>
/// <param name="brought">A token from an earlier run.</param>
internal sealed class TokenCache(Func<SignInContext, CancellationToken, Task<AccessToken>> fetch, AccessToken? brought = null)
{
    // Enough for all attempts of a sign-in, and for a person who types a code.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    // A portal that refuses the token after a refused one this soon will refuse the next one, too.
    private static readonly TimeSpan ShortestLife = TimeSpan.FromSeconds(5);

    private readonly object _gate = new();
    private AccessToken? _brought = brought;
    private CachedToken? _current;
    private Task<AccessToken>? _fetching;
    private SignInPause? _pause;
    private bool _lastWasRefused;

    /// <summary>The token to sign with.</summary>
    /// <exception cref="SignInError">There is none, and none can be had.</exception>
    public ValueTask<AccessToken> GetAsync(SignInContext context, CancellationToken cancellationToken)
    {
        Task<AccessToken> fetching;
        lock (_gate)
        {
            var now = context.Time.GetUtcNow();
            TakeBrought(now);
            if (_current is { } current && now < current.UsableUntil)
            {
                if (now >= current.RenewAt && _pause?.Covers(now) is not true)
                {
                    _ = Fetch(context);
                }

                return new(current.Token);
            }

            fetching = FetchUnlessPaused(context, now);
        }

        return new(fetching.WaitAsync(cancellationToken));
    }

    /// <summary>A token other than one that the portal refused; the same when there is no other.</summary>
    /// <exception cref="SignInError">None can be had.</exception>
    public ValueTask<AccessToken> RenewAsync(SignInContext context, AccessToken refused, CancellationToken cancellationToken)
    {
        Task<AccessToken> fetching;
        lock (_gate)
        {
            var now = context.Time.GetUtcNow();
            if (_current is { } current)
            {
                // Somebody else was refused before, or the portal refuses new ones, too.
                if (current.Token.Value != refused.Value || (current.ReplacesRefused && now - current.FetchedAt < ShortestLife))
                {
                    return new(current.Token);
                }

                (_current, _lastWasRefused) = (null, true);
            }

            fetching = FetchUnlessPaused(context, now);
        }

        return new(fetching.WaitAsync(cancellationToken));
    }

    private void TakeBrought(DateTimeOffset now)
    {
        if (_brought is { } token)
        {
            _current = CachedToken.Brought(token, now);
            _brought = null;
        }
    }

    private Task<AccessToken> FetchUnlessPaused(SignInContext context, DateTimeOffset now) =>
        _fetching is null && _pause?.Covers(now) is true ? Task.FromException<AccessToken>(_pause.Error) : Fetch(context);

    private Task<AccessToken> Fetch(SignInContext context)
    {
        if (_fetching is null)
        {
            // The caller's context may name a user (HttpContext, Activity): the token is for all of them.
            using (ExecutionContext.SuppressFlow())
            {
                _fetching = Task.Run(() => FetchAsync(context), CancellationToken.None);
            }

            // Nobody may be waiting for it.
            _ = _fetching.ContinueWith(static task => task.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        }

        return _fetching;
    }

    private async Task<AccessToken> FetchAsync(SignInContext context)
    {
        try
        {
            var token = await FetchInTimeAsync(context).ConfigureAwait(false);
            lock (_gate)
            {
                (_current, _fetching, _pause) = (CachedToken.Fetched(token, context.Time.GetUtcNow(), _lastWasRefused), null, null);
                _lastWasRefused = false;
            }

            Log.SignedIn(context.Logger);
            return token;
        }
        catch (Exception exception)
        {
            var error = exception as SignInError ?? new SignInError(SignInFailure.ProviderFailed, $"The sign-in failed with {exception.GetType().Name}.", exception);
            SignInPause pause;
            lock (_gate)
            {
                pause = SignInPause.After(_pause, error, context.Time.GetUtcNow());
                (_fetching, _pause) = (null, pause);
            }

            Log.SignInFailed(context.Logger, error.Failure, pause.Length.TotalSeconds);
            throw error;
        }
    }

    private async Task<AccessToken> FetchInTimeAsync(SignInContext context)
    {
        using var limit = new CancellationTokenSource(Limit, context.Time);
        try
        {
            // Also when it does not listen to the token.
            return await fetch(context, limit.Token).WaitAsync(limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (limit.IsCancellationRequested)
        {
            throw new SignInError(SignInFailure.Unavailable, $"The sign-in did not end within {Limit.TotalMinutes:0} minutes.", exception);
        }
    }
}
