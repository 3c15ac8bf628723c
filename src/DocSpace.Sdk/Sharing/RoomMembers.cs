namespace DocSpace.Sdk.Sharing;

/// <summary>The list of members at one moment, ready for look-ups.</summary>
internal sealed class RoomMembers
{
    private readonly Dictionary<Guid, RoomMember> _byId = [];
    private readonly Dictionary<string, RoomMember> _byEmail = new(StringComparer.Ordinal);

    /// <summary>Whether a row belongs to nobody.</summary>
    public bool HasGhost { get; private set; }

    public static async Task<RoomMembers> ReadAsync(IAsyncEnumerable<RoomMember> rows)
    {
        var members = new RoomMembers();
        await foreach (var row in rows.ConfigureAwait(false))
        {
            members.HasGhost |= row.IsGhost;

            // An owner who was invited has a second row; the first one, as owner, is the one that counts.
            members._byId.TryAdd(row.Id, row);
            if (row.Email is { Length: > 0 } email)
            {
                members._byEmail.TryAdd(EmailAddress.Key(email), row);
            }
        }

        return members;
    }

    public RoomMember? Find(RoomInvitation invitation) =>
        invitation.Id is { } id ? _byId.GetValueOrDefault(id) : _byEmail.GetValueOrDefault(EmailAddress.Key(invitation.Email!));
}
