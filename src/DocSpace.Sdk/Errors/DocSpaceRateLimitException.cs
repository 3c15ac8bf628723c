using System.Net;

namespace DocSpace.Sdk.Errors;

/// <summary>
/// The portal limits the number of calls (429), and the SDK did not wait any longer: the wait that the server asks for does not fit into the
/// time of the call, or the call was tried four times, or it invites or mails people. The server did nothing.
/// </summary>
public sealed class DocSpaceRateLimitException : DocSpaceApiException
{
    /// <summary>Creates an exception.</summary>
    /// <param name="operation">The method and path template of the request.</param>
    /// <param name="message">What happened and what to do about it.</param>
    /// <param name="retryAfter">How long the server asks to wait.</param>
    public DocSpaceRateLimitException(string operation, string message, TimeSpan? retryAfter = null)
        : base(operation, RequestDelivery.Rejected, HttpStatusCode.TooManyRequests, message) => RetryAfter = retryAfter;

    /// <summary>
    /// How long the server asks to wait, up to a day; <see langword="null"/> when it did not say, which is usual for the limits
    /// per minute and for parallel calls.
    /// </summary>
    public TimeSpan? RetryAfter { get; }
}
