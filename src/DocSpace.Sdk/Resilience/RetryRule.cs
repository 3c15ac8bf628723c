using System.Net;
using DocSpace.Sdk.Errors;

namespace DocSpace.Sdk.Resilience;

/// <summary>Whether and when a request is tried again: the matrix says how often, the server how long to wait.</summary>
internal static class RetryRule
{
    private static readonly TimeSpan LeastPause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan MostPause = TimeSpan.FromSeconds(2);

    public static bool ShouldRetry(Exchange exchange, HttpResponseMessage? response, Exception? exception, TimeProvider time) =>
        FailureClassifier.Classify(exchange, response, exception, time) is var failure
        && failure is not FailureKind.Final
        && exchange.Attempts < RetryMatrix.AttemptsFor(exchange.Class, failure);

    /// <summary>The pause before the next attempt; null for the usual back-off.</summary>
    public static TimeSpan? DelayAfter(Exchange exchange, HttpResponseMessage? response, TimeProvider time, Func<double> random)
    {
        if (response is null)
        {
            return null;
        }

        if (exchange.HasNewCredential)
        {
            return TimeSpan.Zero;
        }

        // Not all at the moment that the server names, and where it names none, not all at the same.
        return RetryAfter.Read(response, time) is { } wait ? wait * (1 + (random() / 10))
            : response.StatusCode is HttpStatusCode.TooManyRequests ? LeastPause + ((MostPause - LeastPause) * random())
            : (TimeSpan?)null;
    }
}
