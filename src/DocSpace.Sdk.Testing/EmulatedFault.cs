using DocSpace.Sdk.Testing.Faults;

namespace DocSpace.Sdk.Testing;

/// <summary>
/// Something that goes wrong with a request to an emulated portal, over the real socket. It strikes every request, unless
/// <see cref="On"/>, <see cref="First"/> and <see cref="Every"/> say less; they can be combined and give a new fault each.
/// </summary>
public sealed partial class EmulatedFault
{
    private readonly FaultKind _kind;

    private EmulatedFault(FaultKind kind, FaultPlan plan)
    {
        _kind = kind;
        Plan = plan;
    }

    private EmulatedFault(EmulatedFault other, RequestPattern? pattern, int? limit, int period)
        : this(other._kind, other.Plan)
    {
        Pattern = pattern;
        Limit = limit;
        Period = period;
    }

    internal FaultPlan Plan { get; }

    internal RequestPattern? Pattern { get; }

    internal int? Limit { get; }

    internal int Period { get; } = 1;

    /// <summary>Restricts the fault to some requests.</summary>
    /// <param name="request">
    /// Method and path, such as <c>POST files/rooms</c> or <c>PUT files/rooms/{id}/share</c>. The path is relative to
    /// <c>/api/2.0/</c> unless it begins with a slash; a part in braces stands for any one part, the method <c>*</c> for any method.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="request"/> is not a method, a blank and a path.</exception>
    public EmulatedFault On(string request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var pattern = RequestPattern.Parse(request)
            ?? throw new ArgumentException("A request is given as method and path, such as 'POST files/rooms'.", nameof(request));
        return new(this, pattern, Limit, Period);
    }

    /// <summary>Ends the fault after some requests.</summary>
    /// <param name="count">How many requests meet it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is not positive.</exception>
    public EmulatedFault First(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        return new(this, Pattern, count, Period);
    }

    /// <summary>Lets requests through in between. Requests that meet an earlier fault count, too.</summary>
    /// <param name="period">2 for the second, fourth and so on of the requests that the fault is for.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="period"/> is not positive.</exception>
    public EmulatedFault Every(int period)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(period);
        return new(this, Pattern, Limit, period);
    }

    /// <summary>What goes wrong, and for which requests.</summary>
    public override string ToString() => Pattern is null ? $"{_kind}" : $"{_kind} on {Pattern}";
}
