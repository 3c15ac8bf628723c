using DocSpace.Sdk.Errors;
using Polly.CircuitBreaker;
using Polly.RateLimiting;
using Polly.Timeout;

namespace DocSpace.Sdk.Resilience;

/// <summary>Turns the end of a request without an answer into the exception that a caller can act on.</summary>
internal static class TransportFailure
{
    /// <summary>Null for what is not a failure of the transport, such as a bug in a handler that the application added.</summary>
    public static DocSpaceException? Translate(Exchange exchange, Exception exception) => exception switch
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

        // What decompresses bodies says so about those that it cannot.
        InvalidDataException or InvalidOperationException when exchange.AnswerBegan && exception is not ObjectDisposedException =>
            new DocSpaceProtocolException(exchange.Operation, RequestDelivery.Unknown, "The answer is compressed and cannot be decompressed."),
        TimeoutRejectedException timeout => Failure(
            exchange,
            exchange.Delivery,
            ConnectionFailure.TimedOut,
            $"No complete answer within {timeout.Timeout.TotalSeconds:0.###} s ({Attempts(exchange)}). The limit is set by Timeouts in the options.",
            exception),
        BodyStalledException => Failure(
            exchange,
            exchange.Delivery,
            ConnectionFailure.TimedOut,
            $"The answer stopped in the middle ({Attempts(exchange)}). {exception.Message}",
            exception),
        _ when TransportError.Of(exception) is HttpRequestError.SecureConnectionError => Failure(
            exchange,
            RequestDelivery.NotSent,
            ConnectionFailure.NotSecure,
            "No secure connection: check the certificate of the portal and that BaseAddress names its https port.",
            exception),
        _ when TransportError.IsConnectTimeout(exception) => Failure(
            exchange,
            RequestDelivery.NotSent,
            ConnectionFailure.NotReached,
            $"The portal did not accept a connection in time ({Attempts(exchange)}).",
            exception),
        _ when TransportError.IsUnreached(exception) => Failure(
            exchange,
            RequestDelivery.NotSent,
            ConnectionFailure.NotReached,
            $"The portal was not reached ({Attempts(exchange)}). Check BaseAddress and the network.",
            exception),
        _ when TransportError.Of(exception) is HttpRequestError.InvalidResponse => new DocSpaceProtocolException(
            exchange.Operation,
            exchange.Delivery,
            $"The answer breaks the rules of HTTP ({Attempts(exchange)})."),
        _ when TransportError.Of(exception) is HttpRequestError.ConfigurationLimitExceeded => new DocSpaceProtocolException(
            exchange.Operation,
            exchange.Delivery,
            "The head of the answer is larger than any that makes sense."),
        OperationCanceledException => Failure(
            exchange,
            exchange.Delivery,
            ConnectionFailure.Broken,
            $"The connection was given up ({Attempts(exchange)}).",
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
}
