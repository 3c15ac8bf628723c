using System.Text.Json.Serialization;
using DocSpace.Sdk.Users;

namespace DocSpace.Sdk.Sharing;

/// <summary>A user who is in a room through a group of the portal.</summary>
public sealed record RoomGroupMember
{
    /// <summary>The user.</summary>
    public required DocSpaceUserProfile User { get; init; }

    /// <summary>What the group may do in the room.</summary>
    public required RoomAccess GroupAccess { get; init; }

    /// <summary>What the user alone may do; <see langword="null"/> when he or she has no access besides the group's.</summary>
    public RoomAccess? UserAccess { get; init; }

    /// <summary>Whether the user's own access takes the place of the group's.</summary>
    [JsonPropertyName("overridden")]
    public bool IsOverridden { get; init; }

    /// <summary>Whether this is the owner of the room.</summary>
    [JsonPropertyName("owner")]
    public bool IsOwner { get; init; }

    /// <summary>Whether the caller may change the user's access.</summary>
    [JsonPropertyName("canEditAccess")]
    public bool CanChangeAccess { get; init; }

    /// <summary>The access that counts.</summary>
    public RoomAccess Access => UserAccess ?? GroupAccess;

    /// <summary>The id and access; never the name or address.</summary>
    public override string ToString() => $"{User} as {Access}";
}
