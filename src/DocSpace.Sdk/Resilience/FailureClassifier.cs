using System.Net;
using DocSpace.Sdk.Errors;
using Polly.Timeout;

namespace DocSpace.Sdk.Resilience;

/// <summary>Recognises how an attempt failed.</summary>
internal static class FailureClassifier
{
    // A wait that leaves no time for the attempt after it would only replace the server's answer by a time-out.
    private static readonly TimeSpan LeastAttempt = TimeSpan.FromSeconds(1);

    public static FailureKind Classify(Exchange exchange, HttpResponseMessage? response, Exception? exception, TimeProvider time) =>
        exception is not null ? Classify(exchange, exception)
        : response is null ? FailureKind.Final
        : exchange.HasNewCredential ? FailureKind.Renewed
        : Classify(exchange, response, time);

    private static FailureKind Classify(Exchange exchange, Exception exception) => exception switch
    {
        _ when TransportError.Of(exception) is HttpRequestError.SecureConnectionError or HttpRequestError.ConfigurationLimitExceeded => FailureKind.Final,
        _ when TransportError.IsUnreached(exception) => FailureKind.NotSent,
        _ when exchange.Delivery is RequestDelivery.NotSent && IsOfTransport(exception) => FailureKind.NotSent,
        _ when TransportError.Of(exception) is HttpRequestError.InvalidResponse => FailureKind.Truncated,
        TimeoutRejectedException => FailureKind.Lost,
        HttpRequestException or IOException => exchange.AnswerBegan ? FailureKind.Truncated : FailureKind.Lost,

        // A cancellation of the transport. The caller's own never comes here: Polly stops for it.
        OperationCanceledException => FailureKind.Lost,
        _ => FailureKind.Final,
    };

    private static FailureKind Classify(Exchange exchange, HttpResponseMessage response, TimeProvider time)
    {
        if (response.IsSuccessStatusCode)
        {
            return FailureKind.Final;
        }

        var wait = RetryAfter.Read(response, time);
        if (wait + LeastAttempt > exchange.Remaining)
        {
            return FailureKind.Final;
        }

        return response.StatusCode switch
        {
            HttpStatusCode.TooManyRequests => wait is null ? FailureKind.Limited : FailureKind.LimitedFor,
            HttpStatusCode.RequestTimeout or HttpStatusCode.InternalServerError or HttpStatusCode.BadGateway
                or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout => FailureKind.ServerFailed,
            _ => FailureKind.Final,
        };
    }

    private static bool IsOfTransport(Exception exception) =>
        exception is TimeoutRejectedException or HttpRequestException or IOException or OperationCanceledException;
}
