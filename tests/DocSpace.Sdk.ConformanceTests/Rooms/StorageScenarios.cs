using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Links;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;

namespace DocSpace.Sdk.ConformanceTests.Rooms;

/// <summary>Rooms whose ids are texts, through the same methods. A third-party account is nothing that a suite can bring along.</summary>
public sealed class StorageScenarios(Portal portal) : Scenario(portal)
{
    private const string Reason = "it needs an account at a third-party storage.";

    [Fact]
    [Exercises("createThirdPartyRoom", "getRoom", "updateRoom", "getRooms")]
    public async Task A_room_in_a_storage_is_made_read_changed_and_listed_beside_others()
    {
        var room = await CreateInStorageAsync();
        var title = NewTitle();

        var updated = await Owner.Rooms.UpdateAsync(room.Id, new RoomUpdateOptions { Title = title }, Token);
        var own = await CreateRoomAsync(configure: options => options.Title = title + " too");
        var both = await Owner.Rooms.ListAsync(new RoomQuery { Text = title }, Token);
        var outside = await Owner.Rooms.ListAsync(new RoomQuery { Text = title, Storage = RoomStorageFilter.ThirdParty }, Token);
        var provided = await Owner.Rooms.ListAsync(new RoomQuery { Text = title, Provider = RoomProvider.Box }, Token);

        Assert.True(room.Id.IsThirdParty);
        Assert.Equal(title, updated.Title);
        Assert.Equal(new HashSet<RoomId> { room.Id, own.Id }, both.Items.Select(static found => found.Id).ToHashSet());
        Assert.Equal(room.Id, Assert.Single(outside.Items).Id);
        Assert.Equal(room.Id, Assert.Single(provided.Items).Id);
    }

    [Fact]
    [Exercises("setRoomSecurity", "getRoomSecurity", "setRoomLink", "getRoomLinks")]
    public async Task A_room_in_a_storage_has_members_and_links()
    {
        var room = await CreateInStorageAsync();
        var email = NewEmail();

        var report = await Owner.InviteAsync(room, email, RoomAccess.Editing, cancellationToken: Token);
        var member = report.Outcomes[0].Member!;
        var removal = await Owner.Sharing.RemoveMembersAsync(room.Id, [member.Id], cancellationToken: Token);
        var link = await Owner.Links.CreateInvitationLinkAsync(room, new InvitationLinkOptions { Access = RoomAccess.Read }, Token);

        report.EnsureAllGranted();
        removal.EnsureAllGone();
        Assert.Equal(link.Id, Assert.Single(await Owner.Links.ListAsync(room.Id, cancellationToken: Token)).Id);
    }

    [Fact]
    [Exercises("archiveRoom", "unarchiveRoom", "deleteRoom")]
    public async Task A_room_in_a_storage_is_archived_brought_back_and_deleted()
    {
        var room = await CreateInStorageAsync();

        var archived = await (await Owner.Rooms.ArchiveAsync(room.Id, Token)).WaitAsync(cancellationToken: Token);
        var active = await (await Owner.Rooms.UnarchiveAsync(room.Id, Token)).WaitAsync(cancellationToken: Token);
        await (await Owner.Rooms.DeleteAsync(room.Id, Token)).WaitAsync(cancellationToken: Token);

        Assert.Equal((RoomState.Archived, RoomState.Active), (archived.State, active.State));
        await Assert.ThrowsAsync<DocSpaceApiException>(() => Owner.Rooms.GetAsync(room.Id, Token));
    }

    [Fact]
    [Exercises("addRoomTags", "deleteRoomTags", "pinRoom", "unpinRoom", "changeRoomCover")]
    public async Task A_room_in_a_storage_has_tags_pins_and_covers()
    {
        var room = await CreateInStorageAsync();
        var tag = $"conformance {Guid.NewGuid():N}";
        Finally(() => Owner.Tags.DeleteAsync([tag], CancellationToken.None));

        var tagged = await Owner.Tags.AddToRoomAsync(room.Id, [tag], Token);
        var pinned = await Owner.Rooms.PinAsync(room.Id, Token);
        var coloured = await Owner.Logos.SetCoverAsync(room.Id, "FF8F40", cover: null, Token);
        var unpinned = await Owner.Rooms.UnpinAsync(room.Id, Token);
        var bare = await Owner.Tags.RemoveFromRoomAsync(room.Id, [tag], Token);

        Assert.Equal([tag], tagged.Tags);
        Assert.Empty(bare.Tags);
        Assert.Equal((true, false, "FF8F40"), (pinned.IsPinned, unpinned.IsPinned, coloured.Logo!.Color));
    }

    [Fact]
    [Exercises("createThirdPartyRoom")]
    public async Task A_folder_that_is_in_no_storage_makes_the_server_fail()
    {
        var exception = await Assert.ThrowsAnyAsync<DocSpaceException>(() => Owner.Rooms.CreateInStorageAsync(
            "sbox-999999-nowhere", new RoomInStorageOptions { Title = NewTitle(), Type = RoomType.Custom }, Token));

        Assert.NotEqual(RequestDelivery.Processed, exception.Delivery);
    }

    private async Task<Room> CreateInStorageAsync()
    {
        var emulator = OnlyEmulated(Reason);
        var storage = emulator.Content.ConnectStorage(emulator.Owner, RoomProvider.Box, ["Projects"]);
        return Forget(await Owner.Rooms.CreateInStorageAsync(
            storage.Folders["Projects"], new RoomInStorageOptions { Title = NewTitle(), Type = RoomType.Custom }, Token));
    }
}
