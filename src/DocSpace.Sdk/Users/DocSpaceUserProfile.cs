using System.Text.Json.Serialization;
using DocSpace.Sdk.Serialization;

namespace DocSpace.Sdk.Users;

/// <summary>A user of the portal with everything that the portal tells the caller. Who manages nothing is told less.</summary>
public sealed record DocSpaceUserProfile
{
    /// <summary>The id of the user.</summary>
    public required Guid Id { get; init; }

    /// <summary>The name that the portal shows. For a person who has not accepted the invitation yet, the e-mail address.</summary>
    public string? DisplayName { get; init; }

    /// <summary>The first name.</summary>
    public string? FirstName { get; init; }

    /// <summary>The last name.</summary>
    public string? LastName { get; init; }

    /// <summary>The name in addresses of the portal, made of the e-mail address.</summary>
    public string? UserName { get; init; }

    /// <summary>The e-mail address; <see langword="null"/> when the caller may not see it.</summary>
    public string? Email { get; init; }

    /// <summary>Whether the user may sign in.</summary>
    public DocSpaceUserStatus Status { get; init; }

    /// <summary>Whether the user confirmed the e-mail address.</summary>
    [JsonPropertyName("activationStatus")]
    public DocSpaceUserActivation Activation { get; init; }

    /// <summary>Whether this is the owner of the portal.</summary>
    public bool IsOwner { get; init; }

    /// <summary>Whether this is a DocSpace admin. <see langword="false"/> for the owner of the portal.</summary>
    public bool IsAdmin { get; init; }

    /// <summary>Whether this is a room admin, who may create rooms and own them.</summary>
    public bool IsRoomAdmin { get; init; }

    /// <summary>Whether this is a user, who may be let into rooms and not create them.</summary>
    [JsonPropertyName("isCollaborator")]
    public bool IsUser { get; init; }

    /// <summary>Whether this is a guest of the portal.</summary>
    [JsonPropertyName("isVisitor")]
    public bool IsGuest { get; init; }

    /// <summary>Whether the user comes from an LDAP directory.</summary>
    [JsonPropertyName("isLDAP")]
    public bool IsFromLdap { get; init; }

    /// <summary>Whether the user signs in by single sign-on.</summary>
    [JsonPropertyName("isSSO")]
    public bool UsesSingleSignOn { get; init; }

    /// <summary>Whether this stands for somebody who did not sign in.</summary>
    [JsonPropertyName("isAnonim")]
    public bool IsAnonymous { get; init; }

    /// <summary>The names of the modules that the user administers.</summary>
    [JsonPropertyName("listAdminModules")]
    public IReadOnlyList<string> AdminModules { get; init => field = Present.Elements(value); } = [];

    /// <summary>The groups of the portal that the user is in; empty when the caller may not see them.</summary>
    public IReadOnlyList<DocSpaceGroup> Groups { get; init => field = Present.Elements(value); } = [];

    /// <summary>The names of the groups in one text.</summary>
    public string? Department { get; init; }

    /// <summary>The position of the user. Until server 3.6.</summary>
    public string? Title { get; init; }

    /// <summary>Where the user is.</summary>
    public string? Location { get; init; }

    /// <summary>What was noted about the user.</summary>
    public string? Notes { get; init; }

    /// <summary>How to reach the user.</summary>
    public IReadOnlyList<DocSpaceUserContact> Contacts { get; init => field = Present.Elements(value); } = [];

    /// <summary>The number of the mobile phone.</summary>
    public string? MobilePhone { get; init; }

    /// <summary>Whether the number of the mobile phone is confirmed.</summary>
    [JsonPropertyName("mobilePhoneActivationStatus")]
    public DocSpaceUserActivation MobilePhoneActivation { get; init; }

    /// <summary>The language of the user, as the name of a culture.</summary>
    [JsonPropertyName("cultureName")]
    public string? Culture { get; init; }

    /// <summary>The colours of the portal for this user: <c>Base</c>, <c>Dark</c> or <c>System</c>. Only on the caller's own profile.</summary>
    public string? Theme { get; init; }

    /// <summary>Since when the user is in the portal.</summary>
    [JsonPropertyName("registrationDate")]
    [JsonConverter(typeof(ServerDateJsonConverter))]
    public DateTimeOffset? RegisteredAt { get; init; }

    /// <summary>Since when the user is disabled.</summary>
    [JsonPropertyName("terminated")]
    [JsonConverter(typeof(ServerDateJsonConverter))]
    public DateTimeOffset? DisabledAt { get; init; }

    /// <summary>Who invited or created the user.</summary>
    public DocSpaceUser? CreatedBy { get; init; }

    /// <summary>The space that the user occupies, in bytes.</summary>
    public long? UsedSpace { get; init; }

    /// <summary>The space that the user may occupy, in bytes; -1 for no limit.</summary>
    public long? QuotaLimit { get; init; }

    /// <summary>Whether the limit was set for this user alone.</summary>
    public bool? IsCustomQuota { get; init; }

    /// <summary>Whether the user has a folder of his or her own. Only on the caller's own profile.</summary>
    public bool? HasPersonalFolder { get; init; }

    /// <summary>Whether the user signs in with a code of an authenticator app too.</summary>
    [JsonPropertyName("tfaAppEnabled")]
    public bool? UsesAuthenticatorApp { get; init; }

    /// <summary>In lists of candidates: whether the user is in the room already.</summary>
    [JsonPropertyName("shared")]
    public bool? IsInRoom { get; init; }

    /// <summary>The number of the caller's sign-in; 0 for an API key. Only on the caller's own profile.</summary>
    public int? LoginEventId { get; init; }

    /// <summary>How long a sign-in of the user lasts; <see langword="null"/> when the server did not say.</summary>
    [JsonPropertyName("authCookieLifetime")]
    [JsonConverter(typeof(SecondsJsonConverter))]
    public TimeSpan? SignInLifetime { get; init; }

    /// <summary>Whether the user has a picture of his or her own.</summary>
    public bool HasAvatar { get; init; }

    /// <summary>The address of the picture, absolute or relative to the portal.</summary>
    [JsonPropertyName("avatar")]
    [JsonConverter(typeof(RepeatedTextJsonConverter))]
    public string? AvatarUrl { get; init; }

    /// <summary>The address of the picture as it was uploaded.</summary>
    [JsonPropertyName("avatarOriginal")]
    [JsonConverter(typeof(RepeatedTextJsonConverter))]
    public string? OriginalAvatarUrl { get; init; }

    /// <summary>The address of the picture at its largest.</summary>
    [JsonPropertyName("avatarMax")]
    [JsonConverter(typeof(RepeatedTextJsonConverter))]
    public string? LargeAvatarUrl { get; init; }

    /// <summary>The address of the picture in medium size.</summary>
    [JsonPropertyName("avatarMedium")]
    [JsonConverter(typeof(RepeatedTextJsonConverter))]
    public string? MediumAvatarUrl { get; init; }

    /// <summary>The address of the picture at its smallest.</summary>
    [JsonPropertyName("avatarSmall")]
    [JsonConverter(typeof(RepeatedTextJsonConverter))]
    public string? SmallAvatarUrl { get; init; }

    /// <summary>The address of the profile page.</summary>
    public string? ProfileUrl { get; init; }

    /// <summary>The id of the user; never the name or address.</summary>
    public override string ToString() => $"User {Id}";
}
