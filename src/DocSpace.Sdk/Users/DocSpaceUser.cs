using System.Text.Json.Serialization;
using DocSpace.Sdk.Serialization;

namespace DocSpace.Sdk.Users;

/// <summary>A user of the portal, as far as rooms name their users.</summary>
public sealed record DocSpaceUser
{
    /// <summary>The id of the user.</summary>
    public required Guid Id { get; init; }

    /// <summary>The name that the portal shows. For a person who has not accepted the invitation yet, the e-mail address.</summary>
    public string? DisplayName { get; init; }

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

    /// <summary>Whether the user has a picture of his or her own.</summary>
    public bool HasAvatar { get; init; }

    /// <summary>Whether this stands for somebody who did not sign in.</summary>
    [JsonPropertyName("isAnonim")]
    public bool IsAnonymous { get; init; }

    /// <summary>The position of the user. Until server 3.6.</summary>
    public string? Title { get; init; }

    /// <summary>The id of the user; never the name.</summary>
    public override string ToString() => $"User {Id}";
}
