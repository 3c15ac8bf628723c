namespace DocSpace.Sdk.Testing.Faults;

/// <summary>A fault that was switched on, and how often it was met.</summary>
internal sealed class FaultEntry(EmulatedFault fault)
{
    private int _matches;
    private int _uses;

    public EmulatedFault Fault => fault;

    /// <summary>Counts a request, and says whether it is the turn of the fault.</summary>
    public bool IsDue(HttpRequest request)
    {
        if (fault.Pattern?.Matches(request) is false)
        {
            return false;
        }

        _matches++;
        return _matches % fault.Period == 0 && (fault.Limit is not { } limit || _uses < limit);
    }

    public void Use() => _uses++;
}
