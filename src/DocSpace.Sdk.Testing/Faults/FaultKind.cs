namespace DocSpace.Sdk.Testing.Faults;

/// <summary>What a fault is called; the names are those of the methods that make it.</summary>
internal enum FaultKind
{
    Refuse,
    CutBefore,
    CutAfter,
    CutAtByte,
    Delay,
    DelayReading,
    Status,
    StatusAfter,
    TooManyRequests,
    LateCommit,
    CrashAt,
    CrashBeforeMail,
    DropInvitees,
}
