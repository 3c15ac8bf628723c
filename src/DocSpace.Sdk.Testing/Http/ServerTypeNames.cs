namespace DocSpace.Sdk.Testing.Http;

/// <summary>The names of the server's types in the place of ours: messages about a body that does not fit show them.</summary>
internal static class ServerTypeNames
{
    public static IReadOnlyList<(string Ours, string Theirs)> All { get; } =
    [
        (typeof(Templates.TemplateBody).FullName!, "ASC.Files.ApiModels.RequestDto.RoomTemplateDto"),
        (typeof(Templates.RoomFromTemplateBody).FullName!, "ASC.Files.ApiModels.RequestDto.CreateRoomFromTemplateDto"),
        (typeof(Templates.PublicBody).FullName!, "ASC.Files.ApiModels.RequestDto.PublicDto"),
        (typeof(Keys.CreateKeyBody).FullName!, "ASC.People.ApiModels.RequestDto.CreateApiKeyRequestDto"),
        (typeof(Rooms.CreateRoomBody).FullName!, "ASC.Files.ApiModels.RequestDto.CreateRoomRequestDto"),
        (typeof(Storages.StorageRoomBody).FullName!, "ASC.Files.ApiModels.RequestDto.CreateThirdPartyRoom"),
        (typeof(Sdk.Rooms.RoomType).FullName!, "ASC.Files.Core.ApiModels.RequestDto.RoomType"),
        (typeof(Rooms.UpdateRoomBody).FullName!, "ASC.Files.Core.ApiModels.RequestDto.UpdateRoomRequest"),
        (typeof(Rooms.DeleteRoomBody).FullName!, "ASC.Files.Core.ApiModels.RequestDto.DeleteRoomRequest"),
        (typeof(Rooms.WireRoomType).FullName!, "ASC.Files.Core.ApiModels.RequestDto.RoomType"),
        (typeof(Rooms.LifetimeBody).FullName!, "ASC.Files.Core.ApiModels.RoomDataLifetimeDto"),
        (typeof(Rooms.WatermarkBody).FullName!, "ASC.Files.Core.ApiModels.RequestDto.WatermarkRequestDto"),
        (typeof(Rooms.LogoBody).FullName!, "ASC.Files.Core.ApiModels.RequestDto.LogoRequest"),
        (typeof(Rooms.ChatSettingsBody).FullName!, "ASC.Files.Core.ApiModels.ChatSettingsDto"),
        (typeof(Sharing.ResendBody).FullName!, "ASC.Files.ApiModels.RequestDto.UserInvitation"),
        (typeof(Sharing.OwnerBody).FullName!, "ASC.Files.ApiModels.RequestDto.ChangeOwnerRequestDto"),
        (typeof(Links.LinkBody).FullName!, "ASC.Files.ApiModels.RequestDto.RoomLinkRequest"),
        (typeof(Sharing.InvitationsBody).FullName!, "ASC.Files.ApiModels.RequestDto.RoomInvitationRequest"),
        (typeof(Sharing.InvitationBody).FullName!, "ASC.Files.Core.ApiModels.RequestDto.RoomInvitation"),
        (typeof(Operations.ConflictResolveType).FullName!, "ASC.Web.Files.Services.WCFService.FileOperations.FileConflictResolveType"),
        (typeof(Tags.TagBody).FullName!, "ASC.Files.ApiModels.RequestDto.CreateTagRequestDto"),
        (typeof(Tags.RenameTagBody).FullName!, "ASC.Files.ApiModels.RequestDto.UpdateTagRequestDto"),
    ];
}
