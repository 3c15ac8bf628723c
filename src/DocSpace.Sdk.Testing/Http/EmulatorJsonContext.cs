using System.Text.Json.Serialization;
using DocSpace.Sdk.Testing.Groups;
using DocSpace.Sdk.Testing.Keys;
using DocSpace.Sdk.Testing.Links;
using DocSpace.Sdk.Testing.Logos;
using DocSpace.Sdk.Testing.Operations;
using DocSpace.Sdk.Testing.Rooms;
using DocSpace.Sdk.Testing.Sharing;
using DocSpace.Sdk.Testing.SignIn;
using DocSpace.Sdk.Testing.Storages;
using DocSpace.Sdk.Testing.Tags;
using DocSpace.Sdk.Testing.Templates;

namespace DocSpace.Sdk.Testing.Http;

/// <summary>The bodies that the emulator reads, with the leniency of the server.</summary>
[JsonSourceGenerationOptions(
    PropertyNameCaseInsensitive = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(CreateRoomBody))]
[JsonSerializable(typeof(StorageRoomBody))]
[JsonSerializable(typeof(UpdateRoomBody))]
[JsonSerializable(typeof(DeleteRoomBody))]
[JsonSerializable(typeof(InvitationsBody))]
[JsonSerializable(typeof(ResendBody))]
[JsonSerializable(typeof(EntriesBody))]
[JsonSerializable(typeof(EntriesShareBody))]
[JsonSerializable(typeof(OwnerBody))]
[JsonSerializable(typeof(LinkBody))]
[JsonSerializable(typeof(LinkPasswordBody))]
[JsonSerializable(typeof(SignInBody))]
[JsonSerializable(typeof(CreateKeyBody))]
[JsonSerializable(typeof(UpdateKeyBody))]
[JsonSerializable(typeof(BatchBody))]
[JsonSerializable(typeof(TagBody))]
[JsonSerializable(typeof(RenameTagBody))]
[JsonSerializable(typeof(TagNamesBody))]
[JsonSerializable(typeof(RoomGroupBody))]
[JsonSerializable(typeof(UpdateRoomGroupBody))]
[JsonSerializable(typeof(RoomGroupIconBody))]
[JsonSerializable(typeof(LogoBody))]
[JsonSerializable(typeof(CoverBody))]
[JsonSerializable(typeof(RoomsQuotaBody))]
[JsonSerializable(typeof(TemplateBody))]
[JsonSerializable(typeof(RoomFromTemplateBody))]
[JsonSerializable(typeof(PublicBody))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class EmulatorJsonContext : JsonSerializerContext;
