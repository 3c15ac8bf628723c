using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Threading.RateLimiting;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace DocSpace.Sdk.Resilience;

/// <summary>
/// Declares the order of the strategies, outermost first: total time-out, retry, circuit breaker, gate of the portal's limits, calls at a
/// time, time-out of the attempt. Look-ups of what became of another request pass the breaker by.
/// </summary>
internal static class ResiliencePipelineFactory
{
    public static readonly ResiliencePropertyKey<Exchange> Exchange = new("DocSpace.Exchange");

    // Far more than anybody starts at once by intention.
    private const int MaxWaitingCalls = 10_000;

    /// <summary>What reads and writes of one client share: how the portal is doing.</summary>
    public static ResiliencePipeline<HttpResponseMessage> CreateBreaker(TimeProvider time, Action<TimeSpan> onOpened)
    {
        var builder = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time };
        builder.AddCircuitBreaker(new CircuitBreakerStrategyOptions<HttpResponseMessage>
        {
            Name = "Breaker",
            FailureRatio = 0.5,
            MinimumThroughput = 20,
            SamplingDuration = TimeSpan.FromSeconds(30),
            BreakDuration = TimeSpan.FromSeconds(15),
            ShouldHandle = static args => new(IsOutage(args.Outcome)),
            OnOpened = args =>
            {
                onOpened(args.BreakDuration);
                return default;
            },
        });
        return builder.Build();
    }

    /// <summary>What all requests of one client share: what the portal limits.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The options are a name: they have no attributes to be validated by.")]
    public static ResiliencePipeline<HttpResponseMessage> CreateGate(TimeProvider time) =>
        new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }.AddStrategy(_ => new RateLimitGate(time), new GateOptions()).Build();

    /// <summary>The pipeline of the reads, of the writes, or of the look-ups of one client.</summary>
    public static ResiliencePipeline<HttpResponseMessage> Create(
        TimeSpan attempt,
        TimeSpan total,
        int concurrency,
        ResiliencePipeline<HttpResponseMessage> breaker,
        ResiliencePipeline<HttpResponseMessage> gate,
        TimeProvider time,
        Action<Exchange, FailureKind, TimeSpan> onRetry)
    {
        var builder = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time };
        builder.AddTimeout(new TimeoutStrategyOptions { Name = "Total", Timeout = total });
        builder.AddRetry(new RetryStrategyOptions<HttpResponseMessage>
        {
            Name = "Retry",
            MaxRetryAttempts = RetryMatrix.MaxAttempts - 1,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = TimeSpan.FromSeconds(0.5),
            MaxDelay = TimeSpan.FromSeconds(20),
            ShouldHandle = args => new(RetryRule.ShouldRetry(ExchangeOf(args.Context), args.Outcome.Result, args.Outcome.Exception, time)),

            // Null stands for the back-off above.
            DelayGenerator = args => new(RetryRule.DelayAfter(ExchangeOf(args.Context), args.Outcome.Result, time, Random.Shared.NextDouble)),
            OnRetry = args =>
            {
                var exchange = ExchangeOf(args.Context);
                onRetry(exchange, FailureClassifier.Classify(exchange, args.Outcome.Result, args.Outcome.Exception, time), args.RetryDelay);
                return default;
            },
        });
        builder.AddPipeline(breaker);
        builder.AddPipeline(gate);
        builder.AddConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = concurrency, QueueLimit = MaxWaitingCalls });
        builder.AddTimeout(new TimeoutStrategyOptions { Name = "Attempt", Timeout = attempt });
        return builder.Build();
    }

    private static Exchange ExchangeOf(ResilienceContext context) => context.Properties.GetValue(Exchange, null!);

    // Refusals, limits and the caller's own cancellation say nothing against the portal.
    private static bool IsOutage(Outcome<HttpResponseMessage> outcome) => outcome.Exception switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => false,
        HttpRequestException or IOException or TimeoutRejectedException => true,
        { } exception => TransportError.IsConnectTimeout(exception),
        null => outcome.Result!.StatusCode is HttpStatusCode.InternalServerError or HttpStatusCode.BadGateway
            or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout,
    };

    private sealed class GateOptions : ResilienceStrategyOptions
    {
        public GateOptions() => Name = "Gate";
    }
}
