using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Links;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;

namespace DocSpace.Sdk.ConformanceTests.Links;

public sealed class LinkScenarios(Portal portal) : Scenario(portal)
{
    public static TheoryData<RoomType, RoomLinkKind> TypesAndKinds
    {
        get
        {
            var rows = new TheoryData<RoomType, RoomLinkKind>();
            foreach (var type in Enum.GetValues<RoomType>())
            {
                rows.Add(type, RoomLinkKind.Invitation);
                rows.Add(type, RoomLinkKind.External);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(TypesAndKinds))]
    [Exercises("setRoomLink")]
    public async Task A_link_of_each_kind_takes_the_access_levels_of_the_table_in_each_type_of_room(RoomType type, RoomLinkKind kind)
    {
        var room = await CreateRoomAsync(type);
        RoomAccess[] levels =
        [
            RoomAccess.Read, RoomAccess.Review, RoomAccess.Comment, RoomAccess.FillForms, RoomAccess.Editing, RoomAccess.ContentCreator,
        ];
        var taken = new List<RoomAccess>();

        foreach (var access in levels)
        {
            if (await TakesAsync(room.Id, kind, access))
            {
                taken.Add(access);
            }
        }

        Assert.Equal(RoomLinkRules.AllowedFor(type, kind).Order(), taken.Order());
    }

    [Fact]
    [Exercises("setRoomLink", "getRoomLinks")]
    public async Task An_invitation_link_is_created_listed_and_deleted()
    {
        var room = await CreateRoomAsync();
        var expiry = DateTimeOffset.UtcNow.AddDays(7);

        var link = await Owner.Links.CreateInvitationLinkAsync(
            room, new InvitationLinkOptions { Access = RoomAccess.Editing, Title = "Welcome", ExpiresAt = expiry, MaxUses = 5 }, Token);
        var listed = Assert.Single(await Owner.Links.ListAsync(room.Id, RoomLinkKind.Invitation, Token));
        var replacement = await Owner.Links.DeleteAsync(room.Id, link.Id, Token);

        Assert.Equal((link.Id, RoomAccess.Editing, "Welcome", 5), (listed.Id, listed.Access, listed.Title, listed.MaxUses));
        Assert.True((listed.ExpiresAt - expiry)?.Duration() < TimeSpan.FromSeconds(2));
        Assert.NotEmpty(listed.Url!);
        Assert.Null(replacement);
        Assert.Empty(await Owner.Links.ListAsync(room.Id, cancellationToken: Token));
    }

    [Fact]
    [Exercises("setRoomLink", "getRoomLinks")]
    public async Task To_change_one_option_of_a_link_keeps_the_others()
    {
        var room = await CreateRoomAsync(RoomType.Custom);
        var link = await Owner.Links.CreateExternalLinkAsync(
            room, new ExternalLinkOptions { Access = RoomAccess.Review, Title = "For reviewers", Password = "open-sesame-1", DenyDownload = true }, Token);

        var changed = await Owner.Links.UpdateAsync(room.Id, link.Id, new RoomLinkUpdateOptions { Access = RoomAccess.Comment }, Token);
        var opened = await Owner.Links.UpdateAsync(room.Id, link.Id, new RoomLinkUpdateOptions { RemovePassword = true }, Token);

        Assert.Equal((RoomAccess.Comment, "For reviewers", "open-sesame-1", true), (changed.Access, changed.Title, changed.Password, changed.DenyDownload));
        Assert.Equal(("For reviewers", null), (opened.Title, opened.Password));
    }

    [Fact]
    [Exercises("setRoomLink")]
    public async Task A_room_has_one_invitation_link()
    {
        var room = await CreateRoomAsync();
        await Owner.Links.CreateInvitationLinkAsync(room, new InvitationLinkOptions { Access = RoomAccess.Read }, Token);

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(
            () => Owner.Links.CreateInvitationLinkAsync(room, new InvitationLinkOptions { Access = RoomAccess.Editing }, Token));

        Assert.Equal(HttpStatusCode.Forbidden, exception.StatusCode);
    }

    [Fact]
    [Exercises("setRoomLink", "getRoomLinks")]
    public async Task A_custom_room_has_five_external_links_beside_the_primary_one()
    {
        var room = await CreateRoomAsync(RoomType.Custom);
        await Owner.Links.GetPrimaryAsync(room.Id, Token);
        for (var i = 0; i < 5; i++)
        {
            await Owner.Links.CreateExternalLinkAsync(room, new ExternalLinkOptions { Access = RoomAccess.Read }, Token);
        }

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(
            () => Owner.Links.CreateExternalLinkAsync(room, new ExternalLinkOptions { Access = RoomAccess.Read }, Token));

        Assert.Equal(HttpStatusCode.Forbidden, exception.StatusCode);
        Assert.Equal(6, (await Owner.Links.ListAsync(room.Id, cancellationToken: Token)).Count);
    }

    [Fact]
    [Exercises("getRoomPrimaryLink", "setRoomLink")]
    public async Task The_primary_link_of_a_custom_room_is_made_by_asking_for_it()
    {
        var room = await CreateRoomAsync(RoomType.Custom);

        var first = await Owner.Links.GetPrimaryAsync(room.Id, Token);
        var again = await Owner.Links.GetPrimaryAsync(room.Id, Token);
        await Owner.Links.DeleteAsync(room.Id, first.Id, Token);
        var other = await Owner.Links.GetPrimaryAsync(room.Id, Token);

        Assert.True(first.IsPrimary);
        Assert.Equal(first.Id, again.Id);
        Assert.NotEqual(first.Id, other.Id);
    }

    [Theory]
    [InlineData(RoomType.Public, RoomAccess.Read)]
    [InlineData(RoomType.FormFilling, RoomAccess.FillForms)]
    [Exercises("getRoomPrimaryLink", "setRoomLink")]
    public async Task Public_and_form_rooms_come_with_a_primary_link_that_is_replaced_when_it_is_deleted(RoomType type, RoomAccess access)
    {
        var room = await CreateRoomAsync(type);

        var link = await Owner.Links.GetPrimaryAsync(room.Id, Token);
        var replacement = await Owner.Links.DeleteAsync(room.Id, link.Id, Token);

        Assert.Equal((access, true), (link.Access, link.CanRevoke));
        Assert.NotEqual(link.Id, replacement!.Id);
        Assert.Equal(replacement.Id, (await Owner.Links.GetPrimaryAsync(room.Id, Token)).Id);
    }

    [Theory]
    [InlineData(RoomType.Collaboration)]
    [InlineData(RoomType.VirtualData)]
    [InlineData(RoomType.Ai)]
    [Exercises("getRoomPrimaryLink")]
    public async Task Other_rooms_have_no_external_links(RoomType type)
    {
        var room = await CreateRoomAsync(type);

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => Owner.Links.GetPrimaryAsync(room.Id, Token));

        Assert.Equal(HttpStatusCode.Forbidden, exception.StatusCode);
    }

    [Fact]
    [Exercises("getRoomLinks")]
    public async Task A_link_that_is_not_there_is_neither_changed_nor_made()
    {
        var room = await CreateRoomAsync(RoomType.Custom);

        await Assert.ThrowsAnyAsync<DocSpaceException>(
            () => Owner.Links.UpdateAsync(room.Id, Guid.NewGuid(), new RoomLinkUpdateOptions { Title = "Ghost" }, Token));

        Assert.Empty(await Owner.Links.ListAsync(room.Id, cancellationToken: Token));
    }

    private async Task<bool> TakesAsync(RoomId room, RoomLinkKind kind, RoomAccess access)
    {
        try
        {
            var link = kind is RoomLinkKind.Invitation
                ? await Owner.Links.CreateInvitationLinkAsync(room, new InvitationLinkOptions { Access = access }, Token)
                : await Owner.Links.CreateExternalLinkAsync(room, new ExternalLinkOptions { Access = access }, Token);
            await Owner.Links.DeleteAsync(room, link.Id, Token);
            return link.Access == access;
        }
        catch (DocSpaceApiException exception)
        {
            Assert.Equal(HttpStatusCode.Forbidden, exception.StatusCode);
            return false;
        }
    }
}
