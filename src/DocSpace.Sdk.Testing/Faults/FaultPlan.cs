using DocSpace.Sdk.Testing.Http;

namespace DocSpace.Sdk.Testing.Faults;

/// <summary>What happens to a request on its way through the portal. Without a change, everything goes well.</summary>
internal sealed record FaultPlan
{
    public static FaultPlan None { get; } = new();

    /// <summary>Whether the body is read at all.</summary>
    public bool Reads { get; init; } = true;

    public FaultEffect Effect { get; init; }

    /// <summary>How long after the request the late effect comes.</summary>
    public TimeSpan Lateness { get; init; }

    /// <summary>Whether the connection is aborted instead of an answer.</summary>
    public bool Cuts { get; init; }

    /// <summary>How many bytes of the body are sent; all of them when null.</summary>
    public int? CutAtByte { get; init; }

    /// <summary>What is answered instead of the truth.</summary>
    public ApiAnswer? Answer { get; init; }

    public TimeSpan Delay { get; init; }

    /// <summary>Whether the delay comes before the body is read, or after that.</summary>
    public bool DelaysReading { get; init; }

    public bool DelaysEffect => Delay > TimeSpan.Zero && !DelaysReading;

    /// <summary>How many invitations are applied before the server fails.</summary>
    public int? CrashIndex { get; init; }

    /// <summary>The place of the invitation that is stored and not mailed any more.</summary>
    public int? MailCrashIndex { get; init; }

    /// <summary>Whether the invitation at a place fails between its right and its mail.</summary>
    public bool CrashesBeforeMailOf(int index) => MailCrashIndex == index;

    /// <summary>The places of the invitations that are left out.</summary>
    public IReadOnlyList<int> Dropped { get; init; } = [];

    /// <summary>What is said about those who are left out.</summary>
    public string? Warning { get; init; }

    /// <summary>Fails when it is the turn of the invitation at this place.</summary>
    public void CrashBefore(int index)
    {
        if (CrashIndex <= index)
        {
            throw ServerError.SavingFailed();
        }
    }
}
