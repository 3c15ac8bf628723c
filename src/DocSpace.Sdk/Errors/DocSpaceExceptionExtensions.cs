using System.Net;

namespace DocSpace.Sdk.Errors;

/// <summary>What calls ask of a failure, and add to it where they know what it means.</summary>
internal static class DocSpaceExceptionExtensions
{
    /// <summary>Whether what a call that creates something asked for may have happened: the answer was lost or useless, or the server failed.</summary>
    public static bool LeavesOpenWhetherCreated(this DocSpaceException failure) =>
        failure is { Delivery: RequestDelivery.Unknown } and not DocSpaceApiException { StatusCode: < HttpStatusCode.InternalServerError and not HttpStatusCode.RequestTimeout };

    /// <summary>The same refusal, with what was found out about its effect.</summary>
    public static DocSpaceApiException WithDelivery(this DocSpaceApiException refusal, RequestDelivery delivery) =>
        new(refusal.Operation, delivery, refusal.StatusCode, refusal.Message[(refusal.Operation.Length + 2)..])
        {
            ServerMessage = refusal.ServerMessage,
            ValidationErrors = refusal.ValidationErrors,
        };

    /// <summary>The same refusal, with a sentence about what to do behind the message.</summary>
    public static DocSpaceApiException WithHint(this DocSpaceApiException refusal, string hint) =>
        new(refusal.Operation, refusal.Delivery, refusal.StatusCode, $"{refusal.Message[(refusal.Operation.Length + 2)..]} {hint}")
        {
            ServerMessage = refusal.ServerMessage,
            ValidationErrors = refusal.ValidationErrors,
        };

    /// <summary>The same refusal, with a sentence about what to do behind the message.</summary>
    public static DocSpaceRateLimitException WithHint(this DocSpaceRateLimitException refusal, string hint) =>
        new(refusal.Operation, $"{refusal.Message[(refusal.Operation.Length + 2)..]} {hint}", refusal.RetryAfter)
        {
            ServerMessage = refusal.ServerMessage,
        };
}
