using System.Text.Json.Serialization;
using DocSpace.Sdk.Authentication;
using DocSpace.Sdk.Groups;
using DocSpace.Sdk.Identity;
using DocSpace.Sdk.Links;
using DocSpace.Sdk.Logos;
using DocSpace.Sdk.Operations;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Tags;
using DocSpace.Sdk.Templates;

namespace DocSpace.Sdk.Serialization;

/// <summary>
/// The JSON of all request bodies, generated at build time. Apart from the answers, whose settings would rule out the code that writes without
/// looking at what describes the types.
/// </summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Serialization,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ApiKeyBody))]
[JsonSerializable(typeof(CoverBody))]
[JsonSerializable(typeof(ExternalLinkPasswordBody))]
[JsonSerializable(typeof(FileBatchBody))]
[JsonSerializable(typeof(LogoBody))]
[JsonSerializable(typeof(ResendBody))]
[JsonSerializable(typeof(RoomBatchBody))]
[JsonSerializable(typeof(RoomBody))]
[JsonSerializable(typeof(RoomFromTemplateBody))]
[JsonSerializable(typeof(RoomGroupBody))]
[JsonSerializable(typeof(RoomGroupIconBody))]
[JsonSerializable(typeof(RoomGroupUpdateBody))]
[JsonSerializable(typeof(RoomInStorageBody))]
[JsonSerializable(typeof(RoomLifecycleBody))]
[JsonSerializable(typeof(RoomLinkBody))]
[JsonSerializable(typeof(RoomOwnerBody))]
[JsonSerializable(typeof(RoomQuotaBody))]
[JsonSerializable(typeof(RoomShareBody))]
[JsonSerializable(typeof(RoomTemplateBody))]
[JsonSerializable(typeof(SharingBody))]
[JsonSerializable(typeof(SignInBody))]
[JsonSerializable(typeof(TagBody))]
[JsonSerializable(typeof(TagNamesBody))]
[JsonSerializable(typeof(TagRenameBody))]
[JsonSerializable(typeof(TemplatePublicBody))]
internal sealed partial class RequestJsonContext : JsonSerializerContext;
