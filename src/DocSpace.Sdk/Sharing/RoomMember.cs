using System.Text.Json.Serialization;
using DocSpace.Sdk.Users;

namespace DocSpace.Sdk.Sharing;

/// <summary>A user or group that has access to a room.</summary>
public sealed record RoomMember
{
    /// <summary>The id of the user or group.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whether this is a user or a group.</summary>
    [JsonPropertyName("subjectType")]
    public required RoomMemberKind Kind { get; init; }

    /// <summary>What the member may do.</summary>
    public required RoomAccess Access { get; init; }

    /// <summary>The user with everything that the caller may know; <see langword="null"/> for groups.</summary>
    [JsonPropertyName("sharedToUser")]
    public DocSpaceUserProfile? User { get; init; }

    /// <summary>The group; <see langword="null"/> for users.</summary>
    [JsonPropertyName("sharedToGroup")]
    public DocSpaceGroup? Group { get; init; }

    /// <summary>The name that the portal shows. For a person who has not accepted the invitation yet, the e-mail address.</summary>
    public string? DisplayName { get; init; }

    /// <summary>The e-mail address of a user; <see langword="null"/> for groups and when the caller may not see it.</summary>
    public string? Email { get; init; }

    /// <summary>Whether this is the owner of the room.</summary>
    public bool IsOwner { get; init; }

    /// <summary>Whether this is the caller's own row.</summary>
    [JsonPropertyName("isLocked")]
    public bool IsCaller { get; init; }

    /// <summary>Whether the user was invited and has not accepted yet.</summary>
    public bool IsPending { get; init; }

    /// <summary>Whether the user is a guest of the portal.</summary>
    public bool IsGuest { get; init; }

    /// <summary>Whether the row belongs to nobody: the user was deleted, or an id was invited that no user has.</summary>
    public bool IsGhost { get; init; }

    /// <summary>Whether the caller may change the member's access.</summary>
    [JsonPropertyName("canEditAccess")]
    public bool CanChangeAccess { get; init; }

    /// <summary>The server's word on a setting of links, which rows of members carry too. Since server 3.5.</summary>
    [JsonPropertyName("canEditInternal")]
    public bool CanChangeIsInternal { get; init; }

    /// <summary>The server's word on a setting of links, which rows of members carry too. Since server 3.5.</summary>
    [JsonPropertyName("canEditDenyDownload")]
    public bool CanChangeDenyDownload { get; init; }

    /// <summary>The server's word on a setting of links, which rows of members carry too. Since server 3.5.</summary>
    [JsonPropertyName("canEditExpirationDate")]
    public bool CanChangeExpiration { get; init; }

    /// <summary>The server's word on links that are replaced when they are deleted, which rows of members carry too. Since server 3.5.</summary>
    public bool CanRevoke { get; init; }

    /// <summary>The kind, id and access; never the name or address.</summary>
    public override string ToString() => $"{Kind} {Id} as {Access}";
}
