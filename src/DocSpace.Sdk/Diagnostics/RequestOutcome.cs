using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Resilience;

namespace DocSpace.Sdk.Diagnostics;

/// <summary>How a request ended, in words of fixed sets.</summary>
/// <param name="Word">The outcome.</param>
/// <param name="Delivery">What is known about its effect; null where only the body of the answer tells.</param>
/// <param name="Failure">The type of the exception that the caller gets; null for a good answer.</param>
/// <param name="StatusCode">The status of the answer, if there is one.</param>
internal readonly record struct RequestOutcome(string Word, RequestDelivery? Delivery, Type? Failure, int? StatusCode = null)
{
    public static RequestOutcome Of(HttpStatusCode status, OperationClass operation) => (int)status switch
    {
        206 or 304 => new("protocol", RequestDelivery.Unknown, typeof(DocSpaceProtocolException), (int)status),
        < 300 => new("success", RequestDelivery.Processed, null, (int)status),
        < 400 => new("redirected", RequestDelivery.Rejected, typeof(DocSpaceConnectionException), (int)status),
        401 => new("refused", RequestDelivery.Rejected, typeof(DocSpaceApiException), (int)status),
        429 => new("rate_limited", RequestDelivery.Rejected, typeof(DocSpaceRateLimitException), (int)status),
        < 500 => new("refused", operation is OperationClass.Read ? RequestDelivery.Rejected : null, typeof(DocSpaceApiException), (int)status),
        _ => new("server_error", operation is OperationClass.Read ? RequestDelivery.Rejected : RequestDelivery.Unknown, typeof(DocSpaceApiException), (int)status),
    };

    public static RequestOutcome Of(Exception exception) => exception switch
    {
        DocSpaceRateLimitException limited => new("rate_limited", limited.Delivery, limited.GetType()),
        DocSpaceSignInException signIn => new("not_signed_in", signIn.Delivery, signIn.GetType()),
        DocSpaceProtocolException protocol => new("protocol", protocol.Delivery, protocol.GetType()),
        DocSpaceConnectionException connection => new(WordOf(connection.Reason), connection.Delivery, connection.GetType()),
        OperationCanceledException => new("cancelled", null, typeof(OperationCanceledException)),
        _ => new("error", null, exception.GetType()),
    };

    public static string ReasonOf(FailureKind failure) => failure switch
    {
        FailureKind.NotSent => "not_sent",
        FailureKind.Lost => "lost",
        FailureKind.Truncated => "truncated",
        FailureKind.LimitedFor or FailureKind.Limited => "rate_limited",
        FailureKind.Renewed => "renewed",
        _ => "server_error",
    };

    /// <summary>A word for how an attempt ended without an answer.</summary>
    public static string KindOf(Exception exception) => exception switch
    {
        OperationCanceledException => "Timeout",
        _ => TransportError.Of(exception) is { } error and not HttpRequestError.Unknown ? error.ToString() : exception.GetType().Name,
    };

    private static string WordOf(ConnectionFailure reason) => reason switch
    {
        ConnectionFailure.NotReached => "not_reached",
        ConnectionFailure.NotSecure => "not_secure",
        ConnectionFailure.Broken => "broken",
        ConnectionFailure.TimedOut => "timed_out",
        ConnectionFailure.Suspended => "suspended",
        ConnectionFailure.TooManyCalls => "too_many_calls",
        _ => "redirected",
    };
}
