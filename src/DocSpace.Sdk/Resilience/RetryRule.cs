using System.Net;
using DocSpace.Sdk.Errors;

namespace DocSpace.Sdk.Resilience;

/// <summary>
/// Which failures may be tried again: a read after everything that can pass, a write only when nothing of it reached the server.
/// </summary>
internal static class RetryRule
{
    /// <summary>Retries after the first attempt.</summary>
    public const int MaxRetries = 3;

    public static bool ShouldRetry(Exchange exchange, HttpResponseMessage? response, Exception? exception, TimeProvider time)
    {
        if (exception is not null)
        {
            return IsTransient(exception) && (exchange.IsRead || exchange.Delivery is RequestDelivery.NotSent);
        }

        // Refused before anything was done, and the credential is another one since.
        if (exchange.HasNewCredential)
        {
            return true;
        }

        // To wait longer than the call may take would only replace the server's answer by a time-out.
        return exchange.IsRead
            && response is not null
            && IsTransient(response.StatusCode)
            && (RetryAfter.Read(response, time) ?? TimeSpan.Zero) < exchange.Remaining;
    }

    private static bool IsTransient(Exception exception) => exception switch
    {
        Polly.Timeout.TimeoutRejectedException => true,
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => false,
        HttpRequestException or IOException => true,

        // The connect time-out of the transport. The caller's own cancellation never comes here: Polly stops for it.
        OperationCanceledException => true,
        _ => false,
    };

    private static bool IsTransient(HttpStatusCode status) => status is
        HttpStatusCode.RequestTimeout or
        HttpStatusCode.TooManyRequests or
        HttpStatusCode.InternalServerError or
        HttpStatusCode.BadGateway or
        HttpStatusCode.ServiceUnavailable or
        HttpStatusCode.GatewayTimeout;
}
