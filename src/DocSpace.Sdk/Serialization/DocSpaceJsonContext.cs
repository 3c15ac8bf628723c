using System.Text.Json.Serialization;
using DocSpace.Sdk.Authentication;
using DocSpace.Sdk.Exports;
using DocSpace.Sdk.Files;
using DocSpace.Sdk.Groups;
using DocSpace.Sdk.Identity;
using DocSpace.Sdk.Links;
using DocSpace.Sdk.Logos;
using DocSpace.Sdk.News;
using DocSpace.Sdk.Operations;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Templates;
using DocSpace.Sdk.Users;

namespace DocSpace.Sdk.Serialization;

/// <summary>The JSON of all answers, and of what callers keep, generated at build time. Enums are numbers in both directions.</summary>
/// <remarks>What stands twice in an answer is refused from .NET 10 on; before, the last one counts.</remarks>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = 32,
#if NET10_0_OR_GREATER
    AllowDuplicateProperties = false,
#endif
    Converters = [typeof(FileEntryJsonConverter)])]
[JsonSerializable(typeof(DocSpaceGroup))]
[JsonSerializable(typeof(DocSpaceUser))]
[JsonSerializable(typeof(DocSpaceUserProfile))]
[JsonSerializable(typeof(EmptyEnvelope))]
[JsonSerializable(typeof(Envelope<ApiKeyRow>))]
[JsonSerializable(typeof(Envelope<DocSpaceUserProfile>))]
[JsonSerializable(typeof(Envelope<ExternalLinkInfo>))]
[JsonSerializable(typeof(Envelope<LogoUpload>))]
[JsonSerializable(typeof(Envelope<PortalNewsDay[]>))]
[JsonSerializable(typeof(Envelope<Room>))]
[JsonSerializable(typeof(Envelope<RoomCover[]>))]
[JsonSerializable(typeof(Envelope<RoomGroup>))]
[JsonSerializable(typeof(Envelope<RoomGroupMember[]>))]
[JsonSerializable(typeof(Envelope<RoomGroup[]>))]
[JsonSerializable(typeof(Envelope<RoomList>))]
[JsonSerializable(typeof(Envelope<RoomNewsDay[]>))]
[JsonSerializable(typeof(Envelope<RoomOperationRow>))]
[JsonSerializable(typeof(Envelope<RoomOperationRow[]>))]
[JsonSerializable(typeof(Envelope<RoomDatabaseSync>))]
[JsonSerializable(typeof(Envelope<RoomIndexExport>))]
[JsonSerializable(typeof(Envelope<RoomShareResult>))]
[JsonSerializable(typeof(Envelope<RoomShareRow>))]
[JsonSerializable(typeof(Envelope<RoomShareRow[]>))]
[JsonSerializable(typeof(Envelope<Room[]>))]
[JsonSerializable(typeof(Envelope<SignInResult>))]
[JsonSerializable(typeof(Envelope<string>))]
[JsonSerializable(typeof(Envelope<string[]>))]
[JsonSerializable(typeof(FileDetails))]
[JsonSerializable(typeof(FileEntry))]
[JsonSerializable(typeof(FileEntryLocation))]
[JsonSerializable(typeof(FileEntryRow))]
[JsonSerializable(typeof(FileEntrySharing))]
[JsonSerializable(typeof(FolderDetails))]
[JsonSerializable(typeof(InvitationReport))]
[JsonSerializable(typeof(OptionalEnvelope<RoomShareRow>))]
[JsonSerializable(typeof(OptionalEnvelope<RoomDatabaseSync>))]
[JsonSerializable(typeof(OptionalEnvelope<RoomIndexExport>))]
[JsonSerializable(typeof(OptionalEnvelope<TemplateJobRow>))]
[JsonSerializable(typeof(RoomLinkBlock))]
[JsonSerializable(typeof(ValueEnvelope<bool>))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class DocSpaceJsonContext : JsonSerializerContext;
