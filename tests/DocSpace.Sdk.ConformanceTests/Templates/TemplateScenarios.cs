using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Operations;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Templates;

namespace DocSpace.Sdk.ConformanceTests.Templates;

public sealed class TemplateScenarios(Portal portal) : Scenario(portal)
{
    [Fact]
    [Exercises("createRoomTemplate", "getRoomTemplateStatus", "getRooms", "getRoom")]
    public async Task A_room_becomes_a_template_that_is_listed_among_templates_alone()
    {
        var room = await CreateRoomAsync(RoomType.Custom);
        var title = NewTitle();

        var template = Forget(await (await Owner.Templates.CreateAsync(room.Id, new RoomTemplateOptions { Title = title }, Token)).WaitAsync(cancellationToken: Token));
        var listed = await Owner.Templates.ListAsync(new RoomQuery { Text = title }, Token);
        var active = await Owner.Rooms.ListAsync(new RoomQuery { Text = title }, Token);

        Assert.Equal((title, RoomState.Template, RoomType.Custom), (template.Title, template.State, template.Type));
        Assert.Equal(template.Id, Assert.Single(listed.Items).Id);
        Assert.Empty(active.Items);
    }

    [Fact]
    [Exercises("createRoomFromTemplate", "getRoomFromTemplateStatus")]
    public async Task A_room_is_made_from_a_template_with_the_settings_of_the_call()
    {
        var template = await CreateTemplateAsync(RoomType.VirtualData);
        var title = NewTitle();

        var room = Forget(await (await Owner.Templates.CreateRoomAsync(
            template.Id, new RoomFromTemplateOptions { Title = title, Color = "FF8F40", DenyDownload = true }, Token)).WaitAsync(cancellationToken: Token));

        Assert.Equal((title, RoomType.VirtualData, RoomState.Active), (room.Title, room.Type, room.State));
        Assert.True(room.DenyDownload);
        Assert.Equal("FF8F40", room.Logo!.Color);
    }

    [Fact]
    [Exercises("getTemplatePublic", "setTemplatePublic")]
    public async Task A_template_is_made_public_and_private_again()
    {
        var template = await CreateTemplateAsync();

        await Owner.Templates.SetPublicAsync(template.Id, isPublic: true, Token);
        var shown = await Owner.Templates.IsPublicAsync(template.Id, Token);
        await Owner.Templates.SetPublicAsync(template.Id, isPublic: false, Token);
        var hidden = await Owner.Templates.IsPublicAsync(template.Id, Token);

        Assert.Equal((true, false), (shown, hidden));
    }

    [Fact]
    [Exercises("getRoom")]
    public async Task An_ordinary_room_is_never_made_public_as_a_template_and_keeps_its_members()
    {
        var room = await CreateRoomAsync();
        await Owner.InviteAsync(room, NewEmail(), RoomAccess.Read, cancellationToken: Token);

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => Owner.Templates.SetPublicAsync(room.Id, isPublic: true, Token));

        Assert.Equal(RequestDelivery.NotSent, exception.Delivery);
        Assert.Equal(2, (await Owner.Sharing.ListMembersAsync(room.Id, cancellationToken: Token)).Total);
    }

    [Fact]
    [Exercises("createRoomTemplate")]
    public async Task A_template_of_a_room_that_is_not_there_fails_in_the_job()
    {
        var operation = await Owner.Templates.CreateAsync(int.MaxValue, new RoomTemplateOptions { Title = NewTitle() }, Token);

        var exception = await Assert.ThrowsAsync<DocSpaceOperationException>(() => operation.WaitAsync(cancellationToken: Token));

        Assert.NotNull(exception.ServerMessage);
    }

    [Fact]
    [Exercises("createRoomTemplate")]
    public async Task Two_starts_at_the_same_time_both_come_to_their_end()
    {
        var room = await CreateRoomAsync(RoomType.Custom);
        var titles = new[] { NewTitle(), NewTitle() };

        var templates = await Task.WhenAll(titles.Select(async title =>
            Forget(await (await Owner.Templates.CreateAsync(room.Id, new RoomTemplateOptions { Title = title }, Token)).WaitAsync(cancellationToken: Token))));

        Assert.Equal(titles, templates.Select(static template => template.Title));
    }

    [Fact]
    [Exercises("createRoomTemplate", "archiveRoom")]
    public async Task A_template_is_not_archived_and_has_no_links()
    {
        var template = await CreateTemplateAsync();

        var archive = await Assert.ThrowsAsync<DocSpaceApiException>(() => Owner.Rooms.ArchiveAsync(template.Id, Token));
        var link = await Assert.ThrowsAsync<DocSpaceApiException>(() => Owner.Links.GetPrimaryAsync(template.Id, Token));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.Forbidden), (archive.StatusCode, link.StatusCode));
    }

    private async Task<Room> CreateTemplateAsync(RoomType type = RoomType.Custom)
    {
        var room = await CreateRoomAsync(type);
        var operation = await Owner.Templates.CreateAsync(room.Id, new RoomTemplateOptions { Title = NewTitle() }, Token);
        return Forget(await operation.WaitAsync(cancellationToken: Token));
    }
}
