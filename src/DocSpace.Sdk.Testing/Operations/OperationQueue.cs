using DocSpace.Sdk.Testing.Rooms;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Operations;

/// <summary>
/// The background operations of everybody. A finished one is handed out once; one that nobody asks for is forgotten a
/// minute after its end.
/// </summary>
internal sealed class OperationQueue(TimeProvider time, TimeSpan duration)
{
    private static readonly TimeSpan _keep = TimeSpan.FromSeconds(60);

    private readonly List<PortalOperation> _operations = [];

    /// <summary>Whether there is nothing to do and nothing to forget.</summary>
    public bool IsIdle => _operations.Count == 0;

    public PortalOperation Start(PortalUser user, OperationKind kind, bool deleteAfter, Action<OperationOutcome> work)
    {
        var operation = new PortalOperation
        {
            Kind = kind,
            User = user,
            Due = time.GetUtcNow() + duration,
            DeleteAfter = deleteAfter,
            Work = work,
        };
        _operations.Add(operation);
        return operation;
    }

    /// <summary>Does the work that is due and forgets the results that have expired.</summary>
    public void Advance()
    {
        var now = time.GetUtcNow();
        foreach (var operation in _operations.Where(static operation => !operation.IsFinished).OrderBy(static operation => operation.Due).ToList())
        {
            if (operation.Due > now)
            {
                operation.State = OperationState.Running;
                continue;
            }

            operation.Work(operation.Outcome);
            operation.State = OperationState.Completed;
        }

        _operations.RemoveAll(operation => operation.IsFinished && (operation.DeleteAfter || operation.Due + _keep <= now));
    }

    /// <summary>Reads the operations of a person. The finished ones are gone with it.</summary>
    /// <param name="user">The person.</param>
    /// <param name="kind">Only this kind, or null for all.</param>
    /// <param name="id">Only this one, or null for all. What is not an id fits none.</param>
    public IReadOnlyList<PortalOperation> Take(PortalUser user, OperationKind? kind, string? id)
    {
        var taken = _operations
            .Where(operation => operation.User == user
                && (kind is null || operation.Kind == kind)
                && (id is null || string.Equals(operation.Id.ToString(), id, StringComparison.OrdinalIgnoreCase)))
            .ToList();
        _operations.RemoveAll(operation => operation.IsFinished && taken.Contains(operation));
        return taken;
    }

    /// <summary>
    /// Stops operations that have not done their work yet. The server reports them as completed, with nothing processed and
    /// without an error.
    /// </summary>
    public void Terminate(PortalUser user, string? id)
    {
        foreach (var operation in _operations.Where(operation => operation.User == user && !operation.IsFinished
            && (id is null || string.Equals(operation.Id.ToString(), id, StringComparison.OrdinalIgnoreCase))))
        {
            operation.State = OperationState.Completed;
            if (operation.Kind is OperationKind.Duplicate)
            {
                // It begins with the folder that the copies will lie in.
                operation.Outcome.Folders.Add(static (portal, reader) => RootFolder.WithId(RoomStore.RoomsRootId).WriteEntry(portal, reader));
            }
        }
    }
}
