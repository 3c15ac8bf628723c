using System.Text.Json.Serialization;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Serialization;

namespace DocSpace.Sdk.Sharing;

/// <summary>Whom to let into a room, and with which access. Prefer ids where you have them: they are unambiguous.</summary>
[JsonConverter(typeof(RoomInvitationJsonConverter))]
public sealed record RoomInvitation
{
    private RoomInvitation(InviteeKind kind, string? email, Guid? id, RoomAccess access)
    {
        Kind = kind;
        Email = email;
        Id = id;
        Access = access;
    }

    /// <summary>How the invitee is named.</summary>
    public InviteeKind Kind { get; }

    /// <summary>The e-mail address; <see langword="null"/> for users and groups.</summary>
    public string? Email { get; }

    /// <summary>The id of the user or group; <see langword="null"/> for e-mail addresses.</summary>
    public Guid? Id { get; }

    /// <summary>The access to grant.</summary>
    public RoomAccess Access { get; }

    /// <summary>
    /// Invites a person by e-mail address. Somebody who is new to the portal becomes a guest of it and gets an e-mail in any
    /// case; a guest can never be <see cref="RoomAccess.RoomManager"/>.
    /// </summary>
    /// <param name="email">A plain address such as <c>ann@example.com</c>: no name, no blanks, no quotes.</param>
    /// <param name="access">The access to grant.</param>
    public static RoomInvitation ByEmail(string email, RoomAccess access)
    {
        ArgumentNullException.ThrowIfNull(email);
        return new(InviteeKind.Email, email, null, access);
    }

    /// <summary>Invites a user of the portal.</summary>
    /// <param name="userId">The id of the user.</param>
    /// <param name="access">The access to grant; <see cref="RoomAccess.RoomManager"/> only for room admins and DocSpace admins.</param>
    public static RoomInvitation ByUserId(Guid userId, RoomAccess access) => new(InviteeKind.User, null, userId, access);

    /// <summary>Invites all members of a group of the portal, present and future ones.</summary>
    /// <param name="groupId">The id of the group.</param>
    /// <param name="access">The access to grant; never <see cref="RoomAccess.RoomManager"/>.</param>
    public static RoomInvitation ByGroupId(Guid groupId, RoomAccess access) => new(InviteeKind.Group, null, groupId, access);

    /// <summary>
    /// Checks invitations as <see cref="RoomSharingClient.InviteAsync(Room, IEnumerable{RoomInvitation}, InvitationOptions?, CancellationToken)"/>
    /// would, and sends nothing. Call it before you create the room that they are for: a slip of the pen then leaves no room behind.
    /// </summary>
    /// <param name="invitations">The invitations.</param>
    /// <param name="roomType">The type of the room. Default: unknown, so that the access is not checked against it.</param>
    /// <exception cref="ArgumentException">
    /// An invitation is wrong: its address, its access, or it appears twice. The message names all by their positions.
    /// </exception>
    public static void Validate(IEnumerable<RoomInvitation> invitations, RoomType? roomType = null)
    {
        ArgumentNullException.ThrowIfNull(invitations);
        InvitationGuard.Check([.. invitations], roomType, nameof(invitations));
    }

    /// <summary>The kind and the access; never the address.</summary>
    public override string ToString() => $"{Kind} as {Access}";
}
