using DocSpace.Sdk.Testing.Faults;

namespace DocSpace.Sdk.Testing;

/// <summary>
/// What goes wrong between a client and an emulated portal. Nothing does at first. All members may be used from any thread.
/// </summary>
public sealed class EmulatedFaults
{
    private readonly FaultBoard _board;

    internal EmulatedFaults(FaultBoard board) => _board = board;

    /// <summary>
    /// The faults that requests met, in the order in which they did, one for each request. A fault is here before its request is
    /// answered or cut off, and a <see cref="EmulatedFault.Delay"/> once it began: from then on the clock can be turned.
    /// <see cref="EmulatedRequest.Fault"/> tells which request met it.
    /// </summary>
    public IReadOnlyList<EmulatedFault> Used => _board.Used;

    /// <summary>
    /// Switches a fault on. A request meets one fault at most: of those whose turn it is, the one that was added first. Requests that
    /// the limits of the portal reject meet none.
    /// </summary>
    /// <param name="fault">The fault. It can be added more than once, also to other portals; each counts on its own.</param>
    public void Add(EmulatedFault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        _board.Add(fault);
    }

    /// <summary>
    /// Switches all faults off. What requests met before goes on: delays end and late effects come in their time.
    /// </summary>
    public void Clear() => _board.Clear();
}
