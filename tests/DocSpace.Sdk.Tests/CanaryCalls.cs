using DocSpace.Sdk.Groups;
using DocSpace.Sdk.Identity;
using DocSpace.Sdk.Links;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Tags;
using DocSpace.Sdk.Templates;

namespace DocSpace.Sdk.Tests;

/// <summary>The calls of the whole API that are given something private, each with all of it that it takes.</summary>
internal static class CanaryCalls
{
    private static readonly Guid Somebody = new("66faa6e4-f133-11ea-b126-00ffeec8b4ef");

    public static IEnumerable<Func<DocSpaceClient, CancellationToken, Task>> Of(string title, string email, string secret) =>
    [
        (client, token) => client.Tags.CreateAsync(title, token),
        (client, token) => client.Tags.RenameAsync(title, title + "2", token),
        (client, token) => client.Tags.HasRoomsAsync(title, token),
        (client, token) => client.Tags.ListAsync(new RoomTagQuery { Text = title }, token),
        (client, token) => client.Tags.DeleteAsync([title], token),
        (client, token) => client.Tags.AddToRoomAsync(8, [title], token),
        (client, token) => client.Tags.CreateAsync(title + "\n", token),
        (client, token) => client.Groups.CreateAsync(new RoomGroupOptions { Name = title, Icon = "briefcase", Rooms = [8] }, token),
        (client, token) => client.Groups.UpdateAsync(5, new RoomGroupUpdateOptions { Name = title }, token),
        (client, token) => client.Rooms.CreateInStorageAsync("sbox-1-a", new RoomInStorageOptions { Title = title, Type = RoomType.Custom }, token),
        (client, token) => client.Links.CreateExternalLinkAsync(8, new ExternalLinkOptions { Access = RoomAccess.Read, Title = title, Password = secret }, token),
        (client, token) => client.Links.CreateInvitationLinkAsync(8, new InvitationLinkOptions { Access = RoomAccess.Read, Title = title }, token),
        (client, token) => client.Links.UpdateAsync(8, Somebody, new RoomLinkUpdateOptions { Title = title, Password = secret }, token),
        (client, token) => client.Links.ValidateAsync(secret, cancellationToken: token),
        (client, token) => client.Links.ValidateAsync(secret + "/..", cancellationToken: token),
        (client, token) => client.Links.SubmitPasswordAsync(secret, secret, token),
        (client, token) => client.Sharing.ListMembersAsync(8, new RoomMemberQuery { Text = email }, token),
        (client, token) => client.Sharing.ShareAsync([8, 9], [RoomInvitation.ByEmail(email, RoomAccess.Read)], new SharingOptions { Message = title }, token),
        (client, token) => client.Sharing.SetFolderAccessAsync(8, [RoomInvitation.ByEmail(email, RoomAccess.Read)], new SharingOptions { Message = title }, token),
        (client, token) => client.Sharing.RemoveMembersAsync(8, [Somebody], cancellationToken: token),
        (client, token) => client.Sharing.ResendAllInvitationsAsync(8, token),
        (client, token) => client.Sharing.LeaveAsync(8, token),
        (client, token) => client.Templates.CreateAsync(8, new RoomTemplateOptions { Title = title, ShareWithEmails = [email], Tags = [title] }, token),
        (client, token) => client.Templates.CreateRoomAsync(8, new RoomFromTemplateOptions { Title = title, Tags = [title] }, token),
        async (client, token) => await (await client.Rooms.ArchiveAsync(8, token)).WaitAsync(cancellationToken: token),
        async (client, token) => await (await client.Rooms.DuplicateAsync(8, token)).WaitAsync(cancellationToken: token),
        (client, token) => client.News.GetAsync(8, token),
        (client, token) => client.Identity.CheckAsync(token),
        (client, token) => client.Identity.GetCurrentUserAsync(token),
        (client, token) => client.Identity.SignInAsync(email, secret, token),
        (client, token) => client.Identity.SignInWithCodeAsync(email, secret, secret, token),
        (client, token) => client.Identity.CreateApiKeyAsync(new ApiKeyOptions { Name = title }, token),
    ];
}
