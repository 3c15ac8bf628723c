namespace DocSpace.Sdk.Sharing;

/// <summary>
/// What a member may do in a room. Which levels a room accepts depends on its type: see <see cref="RoomAccessRules"/>.
/// </summary>
/// <remarks>
/// Only some values can be granted by an invitation; the others appear in answers of the server. There is no value that
/// removes a member: the server would read an unknown level as "remove", so the SDK sends numbers of known levels only.
/// Values that a newer server adds survive as plain numbers.
/// </remarks>
public enum RoomAccess
{
    /// <summary>
    /// Answers only. On <see cref="Rooms.Room.Access"/> it stands for the owner or for nobody:
    /// <see cref="Rooms.Room.Permissions"/> tells which.
    /// </summary>
    None = 0,

    /// <summary>Answers only: the owner's row in the list of members. No room type accepts it in an invitation.</summary>
    Owner = 1,

    /// <summary>Viewer: read only.</summary>
    Read = 2,

    /// <summary>Answers only: access is denied.</summary>
    Restricted = 3,

    /// <summary>Answers only: several rights that differ.</summary>
    Varies = 4,

    /// <summary>Reviewer: read and suggest changes.</summary>
    Review = 5,

    /// <summary>Commenter: read and comment.</summary>
    Comment = 6,

    /// <summary>Form filler: fill in forms.</summary>
    FillForms = 7,

    /// <summary>Answers only: custom filter in spreadsheets.</summary>
    CustomFilter = 8,

    /// <summary>
    /// Room manager: everything but deleting the room. Only for room admins and DocSpace admins, by their user id; an
    /// invitation by e-mail cannot grant it, because a person who is new to the portal becomes a guest.
    /// </summary>
    RoomManager = 9,

    /// <summary>Editor: edit documents.</summary>
    Editing = 10,

    /// <summary>Content creator: edit and add documents, and manage what he or she created.</summary>
    ContentCreator = 11,
}
