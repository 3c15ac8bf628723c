namespace DocSpace.Sdk.Testing.Portal;

/// <summary>Work that requests asked for and that is done after they are gone.</summary>
internal sealed class LateCommits(TimeProvider time)
{
    private readonly List<(DateTimeOffset Due, Action Commit)> _waiting = [];

    /// <summary>When the work that is being done was due; null when none is being done.</summary>
    public DateTimeOffset? Running { get; private set; }

    public bool IsIdle => _waiting.Count == 0;

    public void Add(TimeSpan after, Action commit) => _waiting.Add((time.GetUtcNow() + after, commit));

    public void Advance()
    {
        var now = time.GetUtcNow();
        foreach (var work in _waiting.Where(work => work.Due <= now).OrderBy(static work => work.Due).ToList())
        {
            _waiting.Remove(work);
            Running = work.Due;
            try
            {
                work.Commit();
            }
            finally
            {
                Running = null;
            }
        }
    }
}
