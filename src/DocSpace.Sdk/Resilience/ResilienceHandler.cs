using System.Diagnostics;
using System.Net;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using DocSpace.Sdk.Diagnostics;
using DocSpace.Sdk.Errors;
using Microsoft.Extensions.Logging;
using Polly;

namespace DocSpace.Sdk.Resilience;

/// <summary>
/// Sends a request through the time-outs and retries, reads the whole answer, and says what is known when there is none.
/// </summary>
internal sealed class ResilienceHandler : DelegatingHandler
{
    private readonly TimeSpan _readTotal;
    private readonly TimeSpan _writeTotal;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly ResiliencePipeline<HttpResponseMessage> _reads;
    private readonly ResiliencePipeline<HttpResponseMessage> _writes;
    private readonly Lazy<ResiliencePipeline<HttpResponseMessage>> _lookUps;

    public ResilienceHandler(ResilienceSettings settings, TimeProvider time, ILogger logger)
    {
        var timeouts = settings.Timeouts;
        var breaker = ResiliencePipelineFactory.CreateBreaker(time, OnOpened);
        var gate = ResiliencePipelineFactory.CreateGate(time);
        _readTotal = timeouts.ReadTotal;
        _writeTotal = timeouts.WriteTotal;
        _time = time;
        _logger = logger;
        _reads = ResiliencePipelineFactory.Create(timeouts.ReadAttempt, timeouts.ReadTotal, settings.ConcurrentReads, breaker, gate, time, OnRetry);
        _writes = ResiliencePipelineFactory.Create(timeouts.WriteAttempt, timeouts.WriteTotal, settings.ConcurrentWrites, breaker, gate, time, OnRetry);

        // Most clients never lose an answer.
        _lookUps = new(() => ResiliencePipelineFactory.Create(
            timeouts.ReadAttempt, timeouts.ReadTotal, ResilienceSettings.ConcurrentLookUps, ResiliencePipeline<HttpResponseMessage>.Empty, gate, time, OnRetry));
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var isRead = request.Method == HttpMethod.Get;
        var operation = RequestOperation.Of(request);
        using var activity = Telemetry.StartRequest(operation);
        var exchange = new Exchange(request, operation, _time, isRead ? _readTotal : _writeTotal) { Activity = activity, CallerToken = cancellationToken };
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, cancellationToken);
        context.Properties.Set(ResiliencePipelineFactory.Exchange, exchange);
        try
        {
            var outcome = await (LookUp.Is(request) ? _lookUps.Value : isRead ? _reads : _writes)
                .ExecuteOutcomeAsync(static (context, handler) => handler.AttemptAsync(context), context, this)
                .ConfigureAwait(false);
            var response = outcome.Result ?? throw FailureOf(exchange, outcome.Exception!);
            Log.Answered(_logger, operation, (int)response.StatusCode, exchange.Attempts);
            Telemetry.EndRequest(exchange, RequestOutcome.Of(response.StatusCode, exchange.Class));
            return response;
        }
        catch (Exception exception)
        {
            Telemetry.EndRequest(exchange, RequestOutcome.Of(exception));
            throw;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    /// <summary>What the caller gets when there is no answer.</summary>
    private Exception FailureOf(Exchange exchange, Exception exception)
    {
        if (exchange.CallerToken.IsCancellationRequested)
        {
            FailureLog.NoteCancelled(_logger, exchange);
            exchange.CallerToken.ThrowIfCancellationRequested();
        }

        if (TransportFailure.Translate(exchange, exception) is not { } failure)
        {
            ExceptionDispatchInfo.Throw(exception);
            throw new UnreachableException();
        }

        Log.Failed(_logger, exchange.Operation, exchange.Attempts, failure.GetType().Name, failure.Delivery);
        return FailureLog.Note(_logger, failure)!;
    }

    // Every request waits here for its answer: the state of the wait is used again.
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<Outcome<HttpResponseMessage>> AttemptAsync(ResilienceContext context)
    {
        var exchange = context.Properties.GetValue(ResiliencePipelineFactory.Exchange, null!);
        exchange.BeginAttempt();
        Telemetry.StartAttempt();
        HttpResponseMessage? response = null;
        try
        {
            response = await base.SendAsync(exchange.Request, context.CancellationToken).ConfigureAwait(false);
            exchange.AnswerBegan = true;
            await ResponseBuffer.LoadAsync(response, _time, context.CancellationToken).ConfigureAwait(false);
            LogAnswer(exchange, response);
            return Outcome.FromResult(response);
        }
        catch (Exception exception)
        {
            response?.Dispose();
            if (!exchange.CallerToken.IsCancellationRequested)
            {
                Log.AttemptFailed(_logger, exchange.Operation, exchange.Attempts, RequestOutcome.KindOf(exception));
            }

            return Outcome.FromException<HttpResponseMessage>(exception);
        }
        finally
        {
            Telemetry.EndAttempt();
        }
    }

    private void LogAnswer(Exchange exchange, HttpResponseMessage response)
    {
        if (response.StatusCode is HttpStatusCode.TooManyRequests)
        {
            Log.RateLimited(_logger, exchange.Operation, exchange.Attempts, RetryAfter.Read(response, _time)?.TotalMilliseconds);
        }

        if ((int)response.StatusCode >= 300)
        {
            Log.AttemptFailed(_logger, exchange.Operation, exchange.Attempts, $"{(int)response.StatusCode}");
        }
    }

    private void OnRetry(Exchange exchange, FailureKind failure, TimeSpan delay)
    {
        Log.Retrying(_logger, exchange.Operation, exchange.Attempts, delay.TotalMilliseconds);
        Telemetry.Retry(exchange, failure, delay);
    }

    private void OnOpened(TimeSpan duration) => Log.CircuitOpened(_logger, duration.TotalMilliseconds);
}
