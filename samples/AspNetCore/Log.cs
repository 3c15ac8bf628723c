namespace AspNetCore;

internal static partial class Log
{
    [LoggerMessage(LogLevel.Information, "No portal is configured: using an emulator at {Address}, which ends with the application")]
    public static partial void UsingEmulator(ILogger logger, Uri address);

    [LoggerMessage(LogLevel.Warning, "DocSpace failed; the caller gets {Status}")]
    public static partial void Failed(ILogger logger, int status, Exception exception);
}
