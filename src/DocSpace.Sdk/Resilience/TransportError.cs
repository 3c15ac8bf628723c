namespace DocSpace.Sdk.Resilience;

/// <summary>What the transport says went wrong, before the head of an answer or after it.</summary>
internal static class TransportError
{
    public static HttpRequestError? Of(Exception exception) => exception switch
    {
        HttpRequestException request => request.HttpRequestError,
        HttpIOException body => body.HttpRequestError,
        _ => null,
    };

    /// <summary>Whether nothing can have been sent: there was no connection to send it on.</summary>
    public static bool IsUnreached(Exception exception) =>
        Of(exception) is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.ProxyTunnelError || IsConnectTimeout(exception);

    /// <summary>Whether the connection was not accepted in time. The time-outs of the SDK are no cancellations when they come here.</summary>
    public static bool IsConnectTimeout(Exception exception) => exception is OperationCanceledException { InnerException: TimeoutException };
}
