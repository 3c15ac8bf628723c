using DocSpace.Sdk.Errors;

namespace DocSpace.Sdk.Operations;

/// <summary>What one look at the work showed.</summary>
internal sealed record OperationStep
{
    private const int Done = 100;

    /// <summary>How much is done, 0 to 100; null when the look did not show it.</summary>
    public int? Percent { get; private init; }

    public int? Processed { get; private init; }

    /// <summary>What the work resulted in; null while it goes on and when it failed.</summary>
    public object? Result { get; private init; }

    /// <summary>Why there will never be a result.</summary>
    public DocSpaceException? Failure { get; private init; }

    /// <summary>Whether the next look may come soon, because the end is near.</summary>
    public bool IsEnding { get; private init; }

    public bool IsEnd => Result is not null || Failure is not null;

    public static OperationStep Running(int percent, int? processed = null) => new() { Percent = Math.Clamp(percent, 0, Done), Processed = processed };

    /// <summary>The work is over, but its effect is not seen yet.</summary>
    public static OperationStep Ending() => new() { IsEnding = true };

    /// <summary>The work goes on unseen.</summary>
    public static OperationStep Unseen() => new();

    public static OperationStep Succeeded(object result, int? processed = null) => new() { Percent = Done, Result = result, Processed = processed };

    public static OperationStep Failed(DocSpaceException failure) => new() { Failure = failure };
}
