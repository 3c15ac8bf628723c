using DocSpace.Sdk.Errors;
using Microsoft.Extensions.Logging;

namespace DocSpace.Sdk.Diagnostics;

/// <summary>All log messages. They hold templates of paths, numbers and statuses: never an address, a title or a credential.</summary>
internal static partial class Log
{
    public const string Category = "DocSpace.Sdk";

    [LoggerMessage(1000, LogLevel.Debug, "{Operation} was answered with {StatusCode} at attempt {Attempt}")]
    public static partial void Answered(ILogger logger, string operation, int statusCode, int attempt);

    [LoggerMessage(1001, LogLevel.Debug, "{Operation} failed at attempt {Attempt} with {Failure}")]
    public static partial void AttemptFailed(ILogger logger, string operation, int attempt, string failure);

    [LoggerMessage(1002, LogLevel.Information, "{Operation} is tried again after attempt {Attempt} in {DelayMilliseconds} ms")]
    public static partial void Retrying(ILogger logger, string operation, int attempt, double delayMilliseconds);

    [LoggerMessage(1003, LogLevel.Warning, "{Operation} failed with {Failure}, and it is not known whether it took effect")]
    public static partial void OutcomeAmbiguous(ILogger logger, string operation, string failure);

    [LoggerMessage(1004, LogLevel.Information, "{Operation} took effect though its answer was lost or useless: {RoomId} was found")]
    public static partial void Reconciled(ILogger logger, string operation, string roomId);

    [LoggerMessage(1005, LogLevel.Error, "{Operation} may or may not have taken effect: {Candidates} rooms could be it")]
    public static partial void OutcomeUnknown(ILogger logger, string operation, int candidates);

    [LoggerMessage(1006, LogLevel.Warning, "{Operation} was refused by a limit of the portal at attempt {Attempt}, wait in ms: {DelayMilliseconds}")]
    public static partial void RateLimited(ILogger logger, string operation, int attempt, double? delayMilliseconds);

    [LoggerMessage(1007, LogLevel.Warning, "Half of the last requests failed: nothing is sent to the portal for {DelayMilliseconds} ms")]
    public static partial void CircuitOpened(ILogger logger, double delayMilliseconds);

    [LoggerMessage(1008, LogLevel.Error, "{Operation} was given up because the connection cannot be trusted: {Reason}")]
    public static partial void SecurityRefused(ILogger logger, string operation, ConnectionFailure reason);

    [LoggerMessage(1009, LogLevel.Warning, "{Operation} got an answer that makes no sense")]
    public static partial void ProtocolViolated(ILogger logger, string operation);

    [LoggerMessage(1010, LogLevel.Debug, "Signed in to the portal")]
    public static partial void SignedIn(ILogger logger);

    [LoggerMessage(1011, LogLevel.Warning, "The sign-in failed with {Failure} and is not tried again for {PauseSeconds} s")]
    public static partial void SignInFailed(ILogger logger, SignInFailure failure, double pauseSeconds);

    [LoggerMessage(1012, LogLevel.Error, "Renewed tokens could not be saved at attempt {Attempt}: {Failure}. They are used all the same, but are lost when the process ends")]
    public static partial void TokensNotSaved(ILogger logger, int attempt, string failure);

    [LoggerMessage(1013, LogLevel.Error, "The changed settings of {Client} are wrong and are not used; the credential from before stays. {Problem}")]
    public static partial void ReloadRefused(ILogger logger, string client, string problem);

    [LoggerMessage(1014, LogLevel.Information, "The answer to {Operation} was lost or useless: {Found} of {Sent} invitations had taken effect")]
    public static partial void InvitationsReconciled(ILogger logger, string operation, int found, int sent);

    [LoggerMessage(1020, LogLevel.Warning, "{Operation} failed after {Attempts} attempts with {Failure}, delivery {Delivery}")]
    public static partial void Failed(ILogger logger, string operation, int attempts, string failure, RequestDelivery delivery);
}
