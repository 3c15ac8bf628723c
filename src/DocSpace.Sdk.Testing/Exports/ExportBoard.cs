using DocSpace.Sdk.Testing.Operations;

namespace DocSpace.Sdk.Testing.Exports;

/// <summary>
/// The exports of the portal. Other than operations they can be read again and again, until a minute after their end.
/// </summary>
internal sealed class ExportBoard(TimeProvider time, TimeSpan duration)
{
    private static readonly TimeSpan _keep = TimeSpan.FromSeconds(60);

    private readonly List<ExportTask> _tasks = [];

    /// <summary>Whether there is nothing to do and nothing to forget.</summary>
    public bool IsIdle => _tasks.Count == 0;

    public ExportTask? Find(string id) => _tasks.Find(task => task.Id == id);

    /// <summary>Starts a task in the place of a finished one. A running one goes on and is returned instead.</summary>
    public ExportTask Start(string id, Action<ExportTask> work)
    {
        if (Find(id) is { IsFinished: false } running)
        {
            return running;
        }

        Remove(id);
        var task = new ExportTask { Id = id, Due = time.GetUtcNow() + duration, Work = work };
        _tasks.Add(task);
        return task;
    }

    /// <summary>Forgets a task, and stops it when it still runs.</summary>
    public void Remove(string id) => _tasks.RemoveAll(task => task.Id == id);

    /// <summary>Does the work that is due and forgets the results that have expired.</summary>
    public void Advance()
    {
        var now = time.GetUtcNow();
        foreach (var task in _tasks.Where(task => !task.IsFinished && task.Due <= now).OrderBy(static task => task.Due).ToList())
        {
            task.Work(task);
            task.State = task.Error is null ? OperationState.Completed : OperationState.Failed;
        }

        _tasks.RemoveAll(task => task.IsFinished && task.Due + _keep <= now);
    }
}
