using System.Diagnostics;
using System.Runtime.ExceptionServices;
using DocSpace.Sdk.Diagnostics;
using DocSpace.Sdk.Errors;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.CircuitBreaker;
using Polly.RateLimiting;
using Polly.Timeout;

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

    public ResilienceHandler(ResilienceSettings settings, TimeProvider time, ILogger logger)
    {
        var timeouts = settings.Timeouts;
        var shared = ResiliencePipelineFactory.CreateShared(time);
        _readTotal = timeouts.ReadTotal;
        _writeTotal = timeouts.WriteTotal;
        _time = time;
        _logger = logger;
        _reads = ResiliencePipelineFactory.Create(timeouts.ReadAttempt, timeouts.ReadTotal, settings.ConcurrentReads, shared, time, LogRetry);
        _writes = ResiliencePipelineFactory.Create(timeouts.WriteAttempt, timeouts.WriteTotal, settings.ConcurrentWrites, shared, time, LogRetry);
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var isRead = request.Method == HttpMethod.Get;
        var exchange = new Exchange(request, RequestOperation.Of(request), _time, isRead ? _readTotal : _writeTotal);
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, cancellationToken);
        context.Properties.Set(ResiliencePipelineFactory.Exchange, exchange);
        try
        {
            var outcome = await (isRead ? _reads : _writes)
                .ExecuteOutcomeAsync(static (context, handler) => handler.AttemptAsync(context), context, this)
                .ConfigureAwait(false);
            if (outcome.Result is { } response)
            {
                Log.Answered(_logger, exchange.Operation, (int)response.StatusCode, exchange.Attempts);
                return response;
            }

            cancellationToken.ThrowIfCancellationRequested();
            if (Translate(exchange, outcome.Exception!) is not { } failure)
            {
                ExceptionDispatchInfo.Throw(outcome.Exception!);
                throw new UnreachableException();
            }

            Log.Failed(_logger, exchange.Operation, exchange.Attempts, failure.GetType().Name, failure.Delivery);
            throw failure;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private async ValueTask<Outcome<HttpResponseMessage>> AttemptAsync(ResilienceContext context)
    {
        var exchange = context.Properties.GetValue(ResiliencePipelineFactory.Exchange, null!);
        exchange.BeginAttempt();
        HttpResponseMessage? response = null;
        try
        {
            response = await base.SendAsync(exchange.Request, context.CancellationToken).ConfigureAwait(false);
            exchange.AnswerBegan = true;
            await ResponseBuffer.LoadAsync(response, context.CancellationToken).ConfigureAwait(false);
            return Outcome.FromResult(response);
        }
        catch (Exception exception)
        {
            response?.Dispose();
            return Outcome.FromException<HttpResponseMessage>(exception);
        }
    }

    // Null for what is not a failure of the transport, such as a bug in a handler that the application added.
    private static DocSpaceException? Translate(Exchange exchange, Exception exception) => exception switch
    {
        BrokenCircuitException broken => Failure(
            exchange,
            RequestDelivery.NotSent,
            ConnectionFailure.Suspended,
            $"Half of the last requests failed, so nothing is sent to the portal for{Seconds(broken.RetryAfter)}. Try again then.",
            exception),
        LimitedException limited => new DocSpaceRateLimitException(
            exchange.Operation,
            $"Not sent: the portal said that it takes no such request for another{Seconds(limited.Wait)}, which is longer than the call may take.",
            limited.Wait),
        RateLimiterRejectedException => Failure(
            exchange,
            RequestDelivery.NotSent,
            ConnectionFailure.TooManyCalls,
            "Too many calls of this client wait for their turn. Start fewer at a time.",
            exception),
        BodyTooLargeException => new DocSpaceProtocolException(exchange.Operation, RequestDelivery.Unknown, exception.Message),
        TimeoutRejectedException timeout => Failure(
            exchange,
            exchange.Delivery,
            ConnectionFailure.TimedOut,
            $"No complete answer within {timeout.Timeout.TotalSeconds:0.###} s ({Attempts(exchange)}). The limit is set by Timeouts in the options.",
            exception),
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => Failure(
            exchange,
            RequestDelivery.NotSent,
            ConnectionFailure.NotSecure,
            "No secure connection: check the certificate of the portal and that BaseAddress names its https port.",
            exception),
        HttpRequestException
        {
            HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.ProxyTunnelError,
        } => Failure(
            exchange,
            RequestDelivery.NotSent,
            ConnectionFailure.NotReached,
            $"The portal was not reached ({Attempts(exchange)}). Check BaseAddress and the network.",
            exception),
        OperationCanceledException => Failure(
            exchange,
            exchange.Delivery,
            ConnectionFailure.NotReached,
            $"The portal did not accept a connection in time ({Attempts(exchange)}).",
            exception),
        HttpRequestException or IOException => Failure(
            exchange,
            exchange.Delivery,
            ConnectionFailure.Broken,
            $"The connection broke before the whole answer was there ({Attempts(exchange)}).",
            exception),
        _ => null,
    };

    private static DocSpaceConnectionException Failure(
        Exchange exchange,
        RequestDelivery delivery,
        ConnectionFailure reason,
        string message,
        Exception cause) => new(exchange.Operation, delivery, reason, message, cause);

    private static string Seconds(TimeSpan? time) => time is { } known ? $" {Math.Max(1, Math.Ceiling(known.TotalSeconds)):0} s" : " a while";

    private static string Attempts(Exchange exchange) => exchange.Attempts == 1 ? "1 attempt" : $"{exchange.Attempts} attempts";

    private void LogRetry(Exchange exchange, TimeSpan delay) =>
        Log.Retrying(_logger, exchange.Operation, exchange.Attempts, delay.TotalMilliseconds);
}
