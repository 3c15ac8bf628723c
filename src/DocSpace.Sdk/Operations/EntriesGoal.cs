namespace DocSpace.Sdk.Operations;

/// <summary>Entries are to be worked on, which nothing but the finished operation tells.</summary>
internal sealed class EntriesGoal : OperationGoal
{
    /// <summary>The server reports terminated work as well done.</summary>
    public override bool ProvesWork => false;

    public override Task<object?> ReadAsync(RoomOperationRow? end) =>
        Task.FromResult<object?>(end is { Failure: null } ? RoomOperationStatus.From(end) : null);
}
