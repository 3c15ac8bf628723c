namespace DocSpace.Sdk.Resilience;

/// <summary>How many attempts a request has, by its class and by how the last one failed. The README shows this table.</summary>
internal static class RetryMatrix
{
    public const int MaxAttempts = 4;

    // A limit refuses in front of the action, so whatever was refused may be sent again; but every refused invitation
    // has used up a part of the day's e-mails, and mails must not be repeated by themselves.
    private static readonly Dictionary<OperationClass, (int NotSent, int Lost, int Truncated, int LimitedFor, int Limited, int Renewed, int ServerFailed)> Attempts = new()
    {
        [OperationClass.Read] = (4, 4, 2, 4, 4, 4, 4),
        [OperationClass.Idempotent] = (4, 4, 2, 4, 4, 4, 4),
        [OperationClass.Start] = (4, 1, 1, 4, 4, 4, 1),
        [OperationClass.Share] = (4, 1, 1, 1, 2, 4, 1),
        [OperationClass.Once] = (4, 1, 1, 4, 4, 4, 1),
        [OperationClass.Mail] = (4, 1, 1, 1, 1, 4, 1),
    };

    public static int AttemptsFor(OperationClass operation, FailureKind failure)
    {
        var row = Attempts[operation];
        return failure switch
        {
            FailureKind.NotSent => row.NotSent,
            FailureKind.Lost => row.Lost,
            FailureKind.Truncated => row.Truncated,
            FailureKind.LimitedFor => row.LimitedFor,
            FailureKind.Limited => row.Limited,
            FailureKind.Renewed => row.Renewed,
            FailureKind.ServerFailed => row.ServerFailed,
            _ => 1,
        };
    }
}
