using DocSpace.Sdk.Sharing;

namespace DocSpace.Sdk.Testing;

/// <summary>A right on a room that a person or a group was granted by an invitation.</summary>
public sealed record EmulatedMember
{
    internal EmulatedMember(Guid id, RoomAccess access)
    {
        Id = id;
        Access = access;
    }

    /// <summary>The id that was invited: of a person, of a group, or of nobody (see <see cref="IsGhost"/>).</summary>
    public Guid Id { get; }

    /// <summary>What the member may do.</summary>
    public RoomAccess Access { get; }

    /// <summary>The person, or <see langword="null"/> for a group and a ghost.</summary>
    public EmulatedUser? User { get; internal init; }

    /// <summary>The group, or <see langword="null"/> for a person and a ghost.</summary>
    public EmulatedGroup? Group { get; internal init; }

    /// <summary>
    /// Whether the right belongs to nobody: the server stores the id of an invitation without checking that somebody has it.
    /// </summary>
    public bool IsGhost => User is null && Group is null;

    /// <summary>The id and the access of the member.</summary>
    public override string ToString() => $"member {Id}: {Access}";
}
