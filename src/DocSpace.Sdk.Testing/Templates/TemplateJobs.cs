namespace DocSpace.Sdk.Testing.Templates;

/// <summary>
/// One job at a time for the whole portal. What is started while another one runs is dropped. The last one is remembered for a
/// minute after its end.
/// </summary>
internal sealed class TemplateJobs(TimeProvider time, TimeSpan duration)
{
    private static readonly TimeSpan _keep = TimeSpan.FromSeconds(60);

    public TemplateJob? Current { get; private set; }

    /// <summary>Whether there is nothing to do and nothing to forget.</summary>
    public bool IsIdle => Current is null;

    /// <summary>Starts a job, unless one is running: then that one is the answer.</summary>
    public TemplateJob Start(Action<TemplateJob> work)
    {
        if (Current is null or { IsCompleted: true })
        {
            Current = new TemplateJob { Due = time.GetUtcNow() + duration, Work = work };
        }

        return Current;
    }

    public void Advance()
    {
        var now = time.GetUtcNow();
        if (Current is { IsCompleted: false } job && job.Due <= now)
        {
            job.Work(job);
            job.IsCompleted = true;
        }

        if (Current is { IsCompleted: true } over && over.Due + _keep <= now)
        {
            Current = null;
        }
    }
}
