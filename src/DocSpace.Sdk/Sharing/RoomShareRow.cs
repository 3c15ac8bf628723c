using System.Text.Json;
using System.Text.Json.Serialization;
using DocSpace.Sdk.Links;
using DocSpace.Sdk.Serialization;
using DocSpace.Sdk.Users;

namespace DocSpace.Sdk.Sharing;

/// <summary>A row of the list of members or links. Servers before 3.5 fill in <see cref="SharedTo"/> only.</summary>
internal sealed class RoomShareRow
{
    private const int Invitation = 0;

    private static readonly Guid Ghost = new("4a515a15-d4d6-4b8e-828e-e0586f18f3a3");

    public required RoomAccess Access { get; init; }

    /// <summary>The subject in whatever shape it has: newer servers repeat it under the name of its kind.</summary>
    [JsonConverter(typeof(SubjectJsonConverter))]
    public JsonElement SharedTo { get; init; }

    public DocSpaceUserProfile? SharedToUser { get; init; }

    public DocSpaceGroup? SharedToGroup { get; init; }

    public RoomLinkBlock? SharedLink { get; init; }

    public bool IsOwner { get; init; }

    public bool IsLocked { get; init; }

    public bool CanEditAccess { get; init; }

    public bool CanEditInternal { get; init; }

    public bool CanEditDenyDownload { get; init; }

    public bool CanEditExpirationDate { get; init; }

    public bool CanRevoke { get; init; }

    /// <summary>The member, or null for a row that is neither a user's nor a group's.</summary>
    public RoomMember? ToMember()
    {
        var user = SharedToUser ?? (SharedToGroup is null && IsUser ? SharedTo.Deserialize(DocSpaceJsonContext.Default.DocSpaceUserProfile) : null);
        var group = user is null ? SharedToGroup ?? (IsGroup ? SharedTo.Deserialize(DocSpaceJsonContext.Default.DocSpaceGroup) : null) : null;
        return (user?.Id ?? group?.Id) is not { } id ? null : new RoomMember
        {
            Id = id,
            Kind = user is null ? RoomMemberKind.Group : RoomMemberKind.User,
            Access = Access,
            User = user,
            Group = group,
            DisplayName = user is null ? group!.Name : user.DisplayName,
            Email = user?.Email,
            IsOwner = IsOwner,
            IsCaller = IsLocked,
            IsPending = user?.Activation is DocSpaceUserActivation.Pending,
            IsGuest = user?.IsGuest is true,
            IsGhost = id == Ghost,
            CanChangeAccess = CanEditAccess,
            CanChangeIsInternal = CanEditInternal,
            CanChangeDenyDownload = CanEditDenyDownload,
            CanChangeExpiration = CanEditExpirationDate,
            CanRevoke = CanRevoke,
        };
    }

    /// <summary>The link, or null for a row of a member.</summary>
    public RoomLink? ToLink()
    {
        if ((SharedLink ?? (IsLink ? SharedTo.Deserialize(DocSpaceJsonContext.Default.RoomLinkBlock) : null)) is not { } link)
        {
            return null;
        }

        return new RoomLink
        {
            Id = link.Id,
            Kind = link.LinkType is Invitation ? RoomLinkKind.Invitation : link.Primary ? RoomLinkKind.PrimaryExternal : RoomLinkKind.External,
            Access = Access,
            Title = link.Title,
            Url = link.ShareLink,
            ExpiresAt = link.ExpirationDate,
            IsExpired = link.IsExpired,
            Password = link.Password,
            DenyDownload = link.DenyDownload,
            IsInternal = link.Internal,
            RequestToken = link.RequestToken,
            MaxUses = link.MaxUseCount,
            Uses = link.CurrentUseCount,
            CanChangeAccess = CanEditAccess,
            CanChangeIsInternal = CanEditInternal,
            CanChangeDenyDownload = CanEditDenyDownload,
            CanChangeExpiration = CanEditExpirationDate,
            CanRevoke = CanRevoke,
        };
    }

    private bool IsLink => Holds("shareLink");

    private bool IsUser => !IsLink && Holds("id") && (Holds("email") || Holds("userName") || Holds("displayName"));

    private bool IsGroup => !IsLink && !IsUser && Holds("id");

    private bool Holds(string name) =>
        SharedTo.ValueKind is JsonValueKind.Object
        && SharedTo.TryGetProperty(name, out var value)
        && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined);
}
