using DocSpace.Sdk.Errors;
using Microsoft.Extensions.Logging;

namespace DocSpace.Sdk.Diagnostics;

/// <summary>All log messages. They hold templates of paths, numbers and statuses: never an address, a title or a credential.</summary>
internal static partial class Log
{
    public const string Category = "DocSpace.Sdk";

    [LoggerMessage(1000, LogLevel.Debug, "{Operation} was answered with {StatusCode} at attempt {Attempt}")]
    public static partial void Answered(ILogger logger, string operation, int statusCode, int attempt);

    [LoggerMessage(1001, LogLevel.Warning, "{Operation} failed after {Attempts} attempts with {Failure}, delivery {Delivery}")]
    public static partial void Failed(ILogger logger, string operation, int attempts, string failure, RequestDelivery delivery);

    [LoggerMessage(1002, LogLevel.Information, "{Operation} is tried again after attempt {Attempt} in {DelayMilliseconds} ms")]
    public static partial void Retrying(ILogger logger, string operation, int attempt, double delayMilliseconds);

    [LoggerMessage(1010, LogLevel.Debug, "Signed in to the portal")]
    public static partial void SignedIn(ILogger logger);

    [LoggerMessage(1011, LogLevel.Warning, "The sign-in failed with {Failure} and is not tried again for {PauseSeconds} s")]
    public static partial void SignInFailed(ILogger logger, SignInFailure failure, double pauseSeconds);

    [LoggerMessage(1012, LogLevel.Error, "Renewed tokens could not be saved at attempt {Attempt}: {Failure}. They are used all the same, but are lost when the process ends")]
    public static partial void TokensNotSaved(ILogger logger, int attempt, string failure);

    [LoggerMessage(1013, LogLevel.Error, "The changed settings of {Client} are wrong and are not used; the credential from before stays. {Problem}")]
    public static partial void ReloadRefused(ILogger logger, string client, string problem);
}
