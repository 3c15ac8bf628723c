namespace DocSpace.Sdk.Testing;

/// <summary>A group of people in the emulated portal.</summary>
public sealed record EmulatedGroup
{
    internal EmulatedGroup(Guid id, string name, IReadOnlyList<EmulatedUser> members)
    {
        Id = id;
        Name = name;
        Members = members;
    }

    /// <summary>The id, used in an invitation in the place of the id of a person.</summary>
    public Guid Id { get; }

    /// <summary>The name that answers show.</summary>
    public string Name { get; }

    /// <summary>The people in the group. A room that the group is invited to is open to all of them.</summary>
    public IReadOnlyList<EmulatedUser> Members { get; }

    /// <summary>The id of the group.</summary>
    public override string ToString() => $"group {Id}";
}
