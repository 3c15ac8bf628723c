using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Operations;

/// <summary>Work in the background, started by a person and seen by nobody else.</summary>
internal sealed class PortalOperation
{
    public Guid Id { get; } = Guid.NewGuid();

    public required OperationKind Kind { get; init; }

    public required PortalUser User { get; init; }

    /// <summary>When it will be over.</summary>
    public required DateTimeOffset Due { get; init; }

    /// <summary>Whether the result is forgotten with the end of the work, so that nobody ever sees it.</summary>
    public required bool DeleteAfter { get; init; }

    public required Action<OperationOutcome> Work { get; init; }

    public OperationOutcome Outcome { get; } = new();

    public OperationState State { get; set; }

    public bool IsFinished => State is OperationState.Completed;
}
