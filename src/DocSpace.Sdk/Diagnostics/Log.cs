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
}
