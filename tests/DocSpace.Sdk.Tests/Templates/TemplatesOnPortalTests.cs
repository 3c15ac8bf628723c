using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Testing;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Templates;

/// <summary>Templates against an emulated portal.</summary>
public sealed class TemplatesOnPortalTests : EmulatedTest
{
    [Fact]
    public async Task A_room_becomes_a_template_and_the_template_a_room()
    {
        var source = await Client.CreateRoomAsync("Project", RoomType.Custom, Token);

        var template = await (await Client.Templates.CreateAsync(source.Id, new() { Title = "Project: template" }, Token)).WaitAsync(cancellationToken: Token);
        var listed = await Client.Templates.ListAsync(cancellationToken: Token);
        var room = await (await Client.Templates.CreateRoomAsync(template.Id, new() { Title = "Apollo <1>" }, Token)).WaitAsync(cancellationToken: Token);

        Assert.Equal(("Project_ template", RoomState.Template), (template.Title, template.State));
        Assert.Equal(template.Id, Assert.Single(listed.Items).Id);
        Assert.Equal(("Apollo _1_", RoomState.Active), (room.Title, room.State));
    }

    [Fact]
    public async Task Templates_that_are_asked_for_at_once_are_made_one_after_the_other()
    {
        var source = await Client.CreateRoomAsync("Project", RoomType.Custom, Token);

        var templates = await Task.WhenAll(Enumerable.Range(1, 3).Select(async number =>
            await (await Client.Templates.CreateAsync(source.Id, new() { Title = $"Template {number}" }, Token)).WaitAsync(cancellationToken: Token)));

        Assert.Equal(["Template 1", "Template 2", "Template 3"], templates.Select(template => template.Title));
        Assert.Equal(3, (await Client.Templates.ListAsync(cancellationToken: Token)).Total);
    }

    [Fact]
    public async Task A_public_template_stays_a_template_and_a_room_keeps_its_members()
    {
        var member = Emulator.AddUser("ann@example.com", EmulatedUserRole.RoomAdmin, "Ann Example");
        var source = await Client.CreateRoomAsync("Project", RoomType.Custom, Token);
        await Client.InviteAsync(source, [RoomInvitation.ByUserId(member.Id, RoomAccess.RoomManager)], null, Token);
        var template = await (await Client.Templates.CreateAsync(source.Id, new() { Title = "Template" }, Token)).WaitAsync(cancellationToken: Token);

        await Client.Templates.SetPublicAsync(template.Id, true, Token);
        await Assert.ThrowsAsync<DocSpaceApiException>(() => Client.Templates.SetPublicAsync(source.Id, true, Token));

        Assert.True(await Client.Templates.IsPublicAsync(template.Id, Token));
        Assert.Contains(Emulator.Rooms.Single(room => room.Id == source.Id).Members, left => left.Access is RoomAccess.RoomManager);
    }

    [Fact]
    public async Task Who_may_not_read_the_room_is_told_by_the_job()
    {
        var source = await Client.CreateRoomAsync("Project", RoomType.Custom, Token);
        var stranger = SignIn(Emulator.CreateApiKey(Emulator.AddUser("ann@example.com", EmulatedUserRole.RoomAdmin, "Ann Example")));

        var operation = await stranger.Templates.CreateAsync(source.Id, new() { Title = "Template" }, Token);

        await Assert.ThrowsAsync<DocSpace.Sdk.Operations.DocSpaceOperationException>(() => operation.WaitAsync(cancellationToken: Token));
    }
}
