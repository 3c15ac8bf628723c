namespace DocSpace.Sdk.Benchmarks.Scale;

/// <summary>How much of everything is done.</summary>
internal sealed record ScaleSize
{
    public static ScaleSize Full { get; } = new()
    {
        JudgesTime = true,
        RawCreates = 20_000,
        RawRounds = 6,
        Invitees = 10_000,
        CreatedRooms = 1_000,
        ListedRooms = 100_000,
        Callers = 1_000,
    };

    /// <summary>Enough to see that everything works. Nothing is compiled for good so soon, so that times say little.</summary>
    public static ScaleSize Quick { get; } = new()
    {
        JudgesTime = false,
        RawCreates = 1_000,
        RawRounds = 2,
        Invitees = 500,
        CreatedRooms = 100,
        ListedRooms = 5_000,
        Callers = 100,
    };

    /// <summary>Whether bars for times are held against the run.</summary>
    public required bool JudgesTime { get; init; }

    /// <summary>Rooms that one round of the raw load creates.</summary>
    public required int RawCreates { get; init; }

    public required int RawRounds { get; init; }

    public required int Invitees { get; init; }

    public required int CreatedRooms { get; init; }

    public required int ListedRooms { get; init; }

    public required int Callers { get; init; }
}
