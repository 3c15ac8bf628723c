using System.Net;
using System.Runtime.CompilerServices;
using DocSpace.Sdk.Errors;
using Polly;

namespace DocSpace.Sdk.Resilience;

/// <summary>
/// Holds back what the portal would refuse: after a 429 that names a wait, no request of the same kind leaves before it is over. A call
/// whose time is too short for the wait ends at once.
/// </summary>
internal sealed class RateLimitGate(TimeProvider time) : ResilienceStrategy<HttpResponseMessage>
{
    private readonly object _gate = new();

    // The daily limits concern writes, and e-mails of invitations, each for itself.
    // The clock of the machine may jump meanwhile, so what counts is the time since the refusal.
    private readonly Dictionary<OperationClass, (long Since, TimeSpan For)> _closed = [];

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    protected override async ValueTask<Outcome<HttpResponseMessage>> ExecuteCore<TState>(
        Func<ResilienceContext, TState, ValueTask<Outcome<HttpResponseMessage>>> callback, ResilienceContext context, TState state)
    {
        var exchange = context.Properties.GetValue(ResiliencePipelineFactory.Exchange, null!);
        if (WaitFor(exchange) is { } wait)
        {
            if (wait >= exchange.Remaining)
            {
                return Outcome.FromException<HttpResponseMessage>(new LimitedException(wait));
            }

            try
            {
                await Task.Delay(wait, time, context.CancellationToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException exception)
            {
                return Outcome.FromException<HttpResponseMessage>(exception);
            }
        }

        var outcome = await callback(context, state).ConfigureAwait(false);
        if (outcome.Result is { StatusCode: HttpStatusCode.TooManyRequests } refused && RetryAfter.Read(refused, time) is { } closed)
        {
            Close(exchange, closed);
        }

        return outcome;
    }

    private static OperationClass KindOf(Exchange exchange) => exchange.Class switch
    {
        OperationClass.Read or OperationClass.Share or OperationClass.Mail => exchange.Class,
        _ => OperationClass.Once,
    };

    private TimeSpan? WaitFor(Exchange exchange)
    {
        lock (_gate)
        {
            return _closed.TryGetValue(KindOf(exchange), out var closed) && Left(closed) is var left && left > TimeSpan.Zero ? left : null;
        }
    }

    private void Close(Exchange exchange, TimeSpan wait)
    {
        lock (_gate)
        {
            if (!_closed.TryGetValue(KindOf(exchange), out var closed) || Left(closed) < wait)
            {
                _closed[KindOf(exchange)] = (time.GetTimestamp(), wait);
            }
        }
    }

    private TimeSpan Left((long Since, TimeSpan For) closed) => closed.For - time.GetElapsedTime(closed.Since);
}
