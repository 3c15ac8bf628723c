using DocSpace.Sdk.Errors;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace DocSpace.Sdk.Resilience;

/// <summary>Declares the order of the strategies, outermost first: total time-out, retry, time-out of the attempt.</summary>
internal static class ResiliencePipelineFactory
{
    public static readonly ResiliencePropertyKey<Exchange> Exchange = new("DocSpace.Exchange");

    public static ResiliencePipeline<HttpResponseMessage> Create(
        TimeSpan attempt,
        TimeSpan total,
        TimeProvider time,
        Action<Exchange, TimeSpan> onRetry)
    {
        var builder = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time };
        builder.AddTimeout(new TimeoutStrategyOptions { Name = "Total", Timeout = total });
        builder.AddRetry(new RetryStrategyOptions<HttpResponseMessage>
        {
            Name = "Retry",
            MaxRetryAttempts = RetryRule.MaxRetries,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = TimeSpan.FromSeconds(0.5),
            MaxDelay = TimeSpan.FromSeconds(20),
            ShouldHandle = args => new(RetryRule.ShouldRetry(
                args.Context.Properties.GetValue(Exchange, null!),
                args.Outcome.Result,
                args.Outcome.Exception,
                time)),

            // Null stands for the back-off above.
            DelayGenerator = args => new(
                args.Outcome.Result is not { } response ? null
                : args.Context.Properties.GetValue(Exchange, null!).HasNewCredential ? TimeSpan.Zero
                : RetryAfter.Read(response, time)),
            OnRetry = args =>
            {
                onRetry(args.Context.Properties.GetValue(Exchange, null!), args.RetryDelay);
                return default;
            },
        });
        builder.AddTimeout(new TimeoutStrategyOptions { Name = "Attempt", Timeout = attempt });
        return builder.Build();
    }
}
