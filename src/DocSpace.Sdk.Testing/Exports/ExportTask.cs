using DocSpace.Sdk.Testing.Content;
using DocSpace.Sdk.Testing.Operations;

namespace DocSpace.Sdk.Testing.Exports;

/// <summary>Work of which the portal has one of an id at a time.</summary>
internal sealed class ExportTask
{
    public required string Id { get; init; }

    /// <summary>When it will be over.</summary>
    public required DateTimeOffset Due { get; init; }

    public required Action<ExportTask> Work { get; init; }

    /// <summary>Why it failed; null when it did not.</summary>
    public string? Error { get; set; }

    /// <summary>The file that came out of it.</summary>
    public PortalEntry? Result { get; set; }

    public OperationState State { get; set; }

    public bool IsFinished => State is OperationState.Completed or OperationState.Failed;
}
