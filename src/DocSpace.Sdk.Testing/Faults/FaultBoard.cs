namespace DocSpace.Sdk.Testing.Faults;

/// <summary>The faults that are switched on. It has a lock of its own: requests meet them before they wait for the portal.</summary>
internal sealed class FaultBoard(TimeProvider time)
{
    private readonly object _gate = new();
    private readonly List<FaultEntry> _entries = [];
    private readonly List<EmulatedFault> _used = [];

    public IReadOnlyList<EmulatedFault> Used
    {
        get
        {
            lock (_gate)
            {
                return [.. _used];
            }
        }
    }

    public void Add(EmulatedFault fault)
    {
        lock (_gate)
        {
            _entries.Add(new FaultEntry(fault));
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _entries.Clear();
        }
    }

    /// <summary>The fault that a request meets: of those whose turn it is, the one that was added first.</summary>
    public EmulatedFault? Meet(HttpRequest request)
    {
        lock (_gate)
        {
            FaultEntry? met = null;
            foreach (var entry in _entries)
            {
                met = entry.IsDue(request) ? met ?? entry : met;
            }

            met?.Use();
            return met?.Fault;
        }
    }

    /// <summary>Starts the delay of a fault, and shows it as used only then: who sees it may turn the clock.</summary>
    public Task Start(EmulatedFault fault, CancellationToken stopping)
    {
        var delay = fault.Plan.Delay > TimeSpan.Zero ? Task.Delay(fault.Plan.Delay, time, stopping) : Task.CompletedTask;
        lock (_gate)
        {
            _used.Add(fault);
        }

        return delay;
    }
}
