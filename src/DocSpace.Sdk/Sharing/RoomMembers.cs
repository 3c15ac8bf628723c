using DocSpace.Sdk.Errors;

namespace DocSpace.Sdk.Sharing;

/// <summary>The list of members at one moment, ready for look-ups.</summary>
internal sealed class RoomMembers
{
    private readonly Dictionary<Guid, RoomMember> _byId = [];
    private readonly Dictionary<string, RoomMember> _byEmail = new(StringComparer.Ordinal);

    /// <summary>How many rows belong to nobody.</summary>
    public int Ghosts { get; private set; }

    /// <summary>Whether a row belongs to nobody.</summary>
    public bool HasGhost => Ghosts > 0;

    /// <summary>Whether there is no row at all, as for a caller without access.</summary>
    public bool IsEmpty => _byId.Count == 0;

    /// <summary>How many users and groups have a row.</summary>
    public int Count => _byId.Count;

    /// <summary>The caller's own row.</summary>
    public RoomMember? Caller => _byId.Values.FirstOrDefault(static member => member.IsCaller);

    /// <summary>The ids of the groups.</summary>
    public IEnumerable<Guid> Groups => _byId.Values.Where(static member => member.Kind is RoomMemberKind.Group).Select(static member => member.Id);

    public static async Task<RoomMembers> ReadAsync(IAsyncEnumerable<RoomMember> rows)
    {
        var members = new RoomMembers();
        await foreach (var row in rows.ConfigureAwait(false))
        {
            members.Ghosts += row.IsGhost ? 1 : 0;

            // An owner who was invited has a second row; the first one, as owner, is the one that counts.
            members._byId.TryAdd(row.Id, row);
            if (row.Email is { Length: > 0 } email)
            {
                members._byEmail.TryAdd(EmailAddress.Key(email), row);
            }
        }

        return members;
    }

    /// <summary>The members now; null when they cannot be read.</summary>
    public static async Task<RoomMembers?> TryReadAsync(Func<CancellationToken, Task<RoomMembers>> readMembers, CancellationToken cancellationToken)
    {
        try
        {
            return await readMembers(cancellationToken).ConfigureAwait(false);
        }
        catch (DocSpaceException)
        {
            return null;
        }
    }

    public RoomMember? Find(RoomInvitation invitation) =>
        invitation.Id is { } id ? Find(id) : _byEmail.GetValueOrDefault(EmailAddress.Key(invitation.Email!));

    public RoomMember? Find(Guid id) => _byId.GetValueOrDefault(id);
}
