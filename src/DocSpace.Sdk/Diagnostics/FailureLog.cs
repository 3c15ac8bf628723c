using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Resilience;
using Microsoft.Extensions.Logging;

namespace DocSpace.Sdk.Diagnostics;

/// <summary>Tells of failures what an operator should know, whoever recognised them: the pipeline, or who read the answer.</summary>
internal static class FailureLog
{
    public static Exception? Note(ILogger logger, Exception? failure)
    {
        switch (failure)
        {
            case DocSpaceConnectionException { Reason: ConnectionFailure.NotSecure or ConnectionFailure.Redirected } refused:
                Log.SecurityRefused(logger, refused.Operation, refused.Reason);
                break;
            case DocSpaceProtocolException strange:
                Log.ProtocolViolated(logger, strange.Operation);
                break;
        }

        if (failure is DocSpaceException { Delivery: RequestDelivery.Unknown } lost)
        {
            NoteAmbiguous(logger, lost.Operation, lost.GetType());
        }

        return failure;
    }

    /// <summary>The caller gave up: what was on its way by then may take effect.</summary>
    public static void NoteCancelled(ILogger logger, Exchange exchange)
    {
        if (exchange is { Attempts: > 0, AnswerBegan: false, Delivery: RequestDelivery.Unknown })
        {
            NoteAmbiguous(logger, exchange.Operation, typeof(OperationCanceledException));
        }
    }

    private static void NoteAmbiguous(ILogger logger, string operation, Type failure)
    {
        if (OperationClasses.Of(operation) is not OperationClass.Read)
        {
            Log.OutcomeAmbiguous(logger, operation, failure.Name);
            Telemetry.Ambiguous(operation, Telemetry.Open);
        }
    }
}
