using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Links;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;

namespace DocSpace.Sdk.Testing.Tests.Storages;

public sealed class StorageRoomClientTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static RoomInStorageOptions Options => new() { Title = "Apollo", Type = RoomType.Public };

    [Fact]
    public async Task A_room_in_a_storage_lives_as_others_do()
    {
        await using var portal = await DocSpaceEmulator.StartAsync(Token);
        using var client = portal.CreateClient();
        var ann = portal.AddUser("ann@example.com", EmulatedUserRole.User);
        var storage = portal.Content.ConnectStorage(portal.Owner, RoomProvider.WebDav, ["Projects"]);

        var room = await client.Rooms.CreateInStorageAsync(storage.Folders["Projects"], Options, Token);
        await client.Rooms.UpdateAsync(room.Id, new RoomUpdateOptions { Title = "Artemis" }, Token);
        await client.InviteAsync(room, [RoomInvitation.ByUserId(ann.Id, RoomAccess.ContentCreator)], cancellationToken: Token);
        await client.Links.CreateExternalLinkAsync(room, new ExternalLinkOptions { Access = RoomAccess.Read }, Token);
        await client.Tags.AddToRoomAsync(room.Id, ["moon"], Token);
        await client.Logos.SetCoverAsync(room.Id, "FF8F40", "flag", Token);
        await client.Rooms.PinAsync(room.Id, Token);
        var read = await client.Rooms.GetAsync(room.Id, Token);

        Assert.Equal(("sbox-1-Projects", "WebDav", 1, true), (read.Id.ToString(), read.ProviderKey, read.ProviderId, read.IsInThirdPartyStorage));
        Assert.Equal(("Artemis", "moon", "flag"), (read.Title, Assert.Single(read.Tags), read.Logo!.Cover!.Id));
        Assert.True(read.IsPinned);
        Assert.Equal(2, (await client.Sharing.ListMembersAsync(room.Id, cancellationToken: Token)).Items.Count);
        Assert.Equal(2, (await client.Links.ListAsync(room.Id, cancellationToken: Token)).Count);
        Assert.Equal(RoomAccess.ContentCreator, Assert.Single(portal.GetRoom(room.Id).Members).Access);

        using var reader = portal.CreateClient(portal.CreateApiKey(ann));
        Assert.Equal(room.Id, Assert.Single((await reader.Rooms.ListAsync(cancellationToken: Token)).Items).Id);
    }

    [Fact]
    public async Task A_room_in_a_storage_is_archived_brought_back_and_deleted()
    {
        await using var portal = await DocSpaceEmulator.StartAsync(Token);
        using var client = portal.CreateClient();
        portal.Content.ConnectStorage(portal.Owner, RoomProvider.Box);
        var room = await client.Rooms.CreateInStorageAsync("box-1", Options, Token);

        var archived = await (await client.Rooms.ArchiveAsync(room.Id, Token)).WaitAsync(cancellationToken: Token);
        var active = await (await client.Rooms.UnarchiveAsync(room.Id, Token)).WaitAsync(cancellationToken: Token);
        await (await client.Rooms.DeleteAsync(room.Id, Token)).WaitAsync(cancellationToken: Token);

        Assert.Equal((RoomState.Archived, RoomState.Active), (archived.State, active.State));
        Assert.Empty(portal.Rooms);
        Assert.Empty(portal.Content.Storages);
    }

    [Fact]
    public async Task The_picture_of_a_room_has_an_address_without_the_separators_of_the_storage()
    {
        await using var portal = await DocSpaceEmulator.StartAsync(Token);
        using var client = portal.CreateClient();
        portal.Content.ConnectStorage(portal.Owner, RoomProvider.WebDav, ["Projects"]);
        var options = Options;
        options.CreateAsNewFolder = true;
        var room = await client.Rooms.CreateInStorageAsync("sbox-1-Projects", options, Token);
        using var picture = new MemoryStream(Convert.FromBase64String(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));

        var changed = await client.Logos.SetAsync(room.Id, picture, cancellationToken: Token);

        Assert.Equal("sbox-1-Projects|Apollo", changed.Id.ToString());
        Assert.Contains("sbox-1-ProjectsApollo_small.png", changed.Logo!.Small!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_tells_where_rooms_are_kept()
    {
        await using var portal = await DocSpaceEmulator.StartAsync(Token);
        using var client = portal.CreateClient();
        portal.Content.ConnectStorage(portal.Owner, RoomProvider.GoogleDrive, ["Shared with me"]);
        var own = await client.CreateRoomAsync("Own", RoomType.Custom, Token);
        var other = await client.Rooms.CreateInStorageAsync("drive-1-Shared_with_me", Options, Token);

        Assert.Equal([other.Id, own.Id], await IdsAsync(new RoomQuery { SortBy = RoomSortBy.Title }));
        Assert.Equal([other.Id], await IdsAsync(new RoomQuery { Provider = RoomProvider.GoogleDrive }));
        Assert.Equal([other.Id], await IdsAsync(new RoomQuery { Storage = RoomStorageFilter.ThirdParty }));
        Assert.Equal([own.Id], await IdsAsync(new RoomQuery { Provider = RoomProvider.DocSpace }));
        Assert.Empty(await IdsAsync(new RoomQuery { Provider = RoomProvider.Box }));

        async Task<RoomId[]> IdsAsync(RoomQuery query) => [.. (await client.Rooms.ListAsync(query, Token)).Items.Select(room => room.Id)];
    }

    [Fact]
    public async Task A_storage_that_keeps_a_room_already_takes_no_other()
    {
        await using var portal = await DocSpaceEmulator.StartAsync(Token);
        using var client = portal.CreateClient();
        portal.Content.ConnectStorage(portal.Owner, RoomProvider.Box);
        await client.Rooms.CreateInStorageAsync("box-1", Options, Token);

        var refused = await Assert.ThrowsAsync<DocSpaceApiException>(() => client.Rooms.CreateInStorageAsync("box-1", Options, Token));

        Assert.Equal(System.Net.HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Single(portal.Rooms);
    }
}
