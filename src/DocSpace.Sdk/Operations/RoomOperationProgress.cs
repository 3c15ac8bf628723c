namespace DocSpace.Sdk.Operations;

/// <summary>How far an operation is: what a progress bar needs.</summary>
public sealed record RoomOperationProgress
{
    /// <summary>What the operation does.</summary>
    public required RoomOperationKind Kind { get; init; }

    /// <summary>How much is done, 0 to 100. It never falls. It can be 100 shortly before the end.</summary>
    public required int Percent { get; init; }

    /// <summary>How many entries were worked on so far; <see langword="null"/> when the server did not say.</summary>
    public int? Processed { get; init; }

    /// <summary>Whether the operation has ended well. A failed one is never reported as finished: the wait ends with an exception.</summary>
    public required bool IsFinished { get; init; }

    /// <summary>The kind and the progress.</summary>
    public override string ToString() => $"{Kind}: {Percent} %";
}
