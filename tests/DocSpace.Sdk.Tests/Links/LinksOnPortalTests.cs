using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Links;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Testing;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Links;

public sealed class LinksOnPortalTests : EmulatedTest
{
    [Fact]
    public async Task A_change_of_one_option_leaves_the_others_as_they_were()
    {
        var room = await Client.CreateRoomAsync("Project", RoomType.Custom, Token);
        var end = DateTimeOffset.UtcNow.AddDays(3);
        var link = await Client.Links.CreateExternalLinkAsync(
            room,
            new() { Access = RoomAccess.Read, Title = "Press", Password = "12345678", DenyDownload = true, IsInternal = true, ExpiresAt = end },
            Token);

        var changed = await Client.Links.UpdateAsync(room.Id, link.Id, new() { Access = RoomAccess.Comment }, Token);

        Assert.Equal((link.Id, RoomAccess.Comment, "Press", "12345678", true, true), (changed.Id, changed.Access, changed.Title, changed.Password, changed.DenyDownload, changed.IsInternal));
        Assert.Equal(link.ExpiresAt, changed.ExpiresAt);
        Assert.Equal(changed, Assert.Single(await Client.Links.ListAsync(room.Id, RoomLinkKind.External, Token)));
    }

    [Fact]
    public async Task A_deleted_invitation_link_does_not_come_back()
    {
        var room = await Client.CreateRoomAsync("Project", RoomType.Collaboration, Token);
        var link = await Client.Links.CreateInvitationLinkAsync(room, new() { Access = RoomAccess.Editing, MaxUses = 3 }, Token);
        await Assert.ThrowsAsync<DocSpaceApiException>(() => Client.Links.CreateInvitationLinkAsync(room, new() { Access = RoomAccess.Read }, Token));

        Assert.Null(await Client.Links.DeleteAsync(room.Id, link.Id, Token));

        await Assert.ThrowsAsync<DocSpaceApiException>(() => Client.Links.UpdateAsync(room.Id, link.Id, new() { Title = "Back" }, Token));
        await Assert.ThrowsAsync<DocSpaceApiException>(() => Client.Links.DeleteAsync(room.Id, link.Id, Token));
        Assert.Empty(await Client.Links.ListAsync(room.Id, cancellationToken: Token));
    }

    [Fact]
    public async Task The_primary_link_of_a_public_room_is_replaced_and_cannot_expire()
    {
        var room = await Client.CreateRoomAsync("Project", RoomType.Public, Token);
        var primary = await Client.Links.GetPrimaryAsync(room.Id, Token);

        var ignored = await Assert.ThrowsAsync<DocSpaceApiException>(() =>
            Client.Links.UpdateAsync(room.Id, primary.Id, new() { ExpiresAt = DateTimeOffset.UtcNow.AddDays(1) }, Token));
        var replacement = await Client.Links.DeleteAsync(room.Id, primary.Id, Token);

        Assert.Equal(RequestDelivery.Processed, ignored.Delivery);
        Assert.True(replacement is { IsPrimary: true });
        Assert.NotEqual(primary.Id, replacement.Id);
    }

    [Fact]
    public async Task An_external_link_is_checked_with_its_password_by_somebody_else()
    {
        var room = await Client.CreateRoomAsync("Project", RoomType.Custom, Token);
        var link = await Client.Links.CreateExternalLinkAsync(room, new() { Access = RoomAccess.Read, Password = "12345678" }, Token);
        var stranger = SignIn(Emulator.CreateApiKey(Emulator.AddUser("user@example.com", EmulatedUserRole.User)));

        var owner = await Client.Links.ValidateAsync(link.RequestToken!, cancellationToken: Token);
        var before = await stranger.Links.ValidateAsync(link.RequestToken!, cancellationToken: Token);
        var wrong = await stranger.Links.SubmitPasswordAsync(link.RequestToken!, "87654321", Token);
        var right = await stranger.Links.SubmitPasswordAsync(link.RequestToken!, "12345678", Token);

        Assert.Equal(
            [ExternalLinkStatus.Ok, ExternalLinkStatus.PasswordRequired, ExternalLinkStatus.WrongPassword, ExternalLinkStatus.Ok],
            new[] { owner, before, wrong, right }.Select(static info => info.Status));
        Assert.Equal((room.Id.ToString(), link.Id), ($"{right.Id}", right.LinkId));
    }
}
