namespace DocSpace.Sdk.Operations;

/// <summary>What an operation is to lead to, and where that is seen.</summary>
internal abstract class OperationGoal
{
    /// <summary>Whether the effect is seen without the operation too, so that the wait need not see the operation.</summary>
    public virtual bool IsSeenElsewhere => false;

    /// <summary>Whether a result proves that the work was done, also for an operation that was terminated.</summary>
    public virtual bool ProvesWork => true;

    /// <summary>Whether the operation that the server named may be another one than the own.</summary>
    public virtual bool MayFollowOther => false;

    /// <summary>The result, or null while the goal is not reached.</summary>
    /// <param name="end">The finished operation, or null when it was not seen.</param>
    public abstract Task<object?> ReadAsync(RoomOperationRow? end);
}
