using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Operations;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;

namespace DocSpace.Sdk.ConformanceTests.Operations;

public sealed class LifecycleScenarios(Portal portal) : Scenario(portal)
{
    [Fact]
    [Exercises("archiveRoom", "unarchiveRoom", "getOperations", "getRoom", "getRooms")]
    public async Task A_room_goes_to_the_archive_and_comes_back()
    {
        var room = await CreateRoomAsync();
        var progress = new ProgressLog();

        var archived = await (await Owner.Rooms.ArchiveAsync(room.Id, Token)).WaitAsync(progress, Token);
        var listed = await Owner.Rooms.ListAsync(new RoomQuery { Area = RoomArea.Archive, Text = room.Title }, Token);
        var missing = await Owner.Rooms.ListAsync(new RoomQuery { Text = room.Title }, Token);
        var active = await (await Owner.Rooms.UnarchiveAsync(room.Id, Token)).WaitAsync(cancellationToken: Token);

        Assert.Equal((RoomState.Archived, RoomState.Active), (archived.State, active.State));
        Assert.Equal(room.Id, Assert.Single(listed.Items).Id);
        Assert.Empty(missing.Items);
        progress.EndsWell();
    }

    [Fact]
    [Exercises("archiveRoom")]
    public async Task To_archive_an_archived_room_again_is_no_error()
    {
        var room = await CreateRoomAsync();
        await (await Owner.Rooms.ArchiveAsync(room.Id, Token)).WaitAsync(cancellationToken: Token);

        var again = await (await Owner.Rooms.ArchiveAsync(room.Id, Token)).WaitAsync(cancellationToken: Token);

        Assert.Equal(RoomState.Archived, again.State);
    }

    [Fact]
    [Exercises("archiveRoom", "updateRoom", "pinRoom", "addRoomTags", "changeRoomCover", "setRoomLink")]
    public async Task An_archived_room_is_read_and_not_changed()
    {
        var room = await CreateRoomAsync(RoomType.Custom);
        await (await Owner.Rooms.ArchiveAsync(room.Id, Token)).WaitAsync(cancellationToken: Token);

        await RefusedAsync(() => Owner.Rooms.UpdateAsync(room.Id, new RoomUpdateOptions { Title = NewTitle() }, Token));
        await RefusedAsync(() => Owner.Rooms.PinAsync(room.Id, Token));
        await RefusedAsync(() => Owner.Tags.AddToRoomAsync(room.Id, ["conformance archived"], Token));
        await RefusedAsync(() => Owner.Logos.SetCoverAsync(room.Id, "FF8F40", cover: null, Token));
        await RefusedAsync(() => Owner.Links.CreateInvitationLinkAsync(room.Id, new() { Access = RoomAccess.Read }, Token));
        await RefusedAsync(() => Owner.InviteAsync(room.Id, NewEmail(), RoomAccess.Read, cancellationToken: Token));

        Assert.Single((await Owner.Sharing.ListMembersAsync(room.Id, cancellationToken: Token)).Items);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    [Exercises("deleteRoom", "getRoom")]
    public async Task A_deleted_room_is_gone_whether_it_was_archived_or_not(bool archived)
    {
        var room = await CreateRoomAsync();
        if (archived)
        {
            await (await Owner.Rooms.ArchiveAsync(room.Id, Token)).WaitAsync(cancellationToken: Token);
        }

        await (await Owner.Rooms.DeleteAsync(room.Id, Token)).WaitAsync(cancellationToken: Token);
        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => Owner.Rooms.GetAsync(room.Id, Token));

        Assert.Equal(HttpStatusCode.NotFound, exception.StatusCode);
    }

    [Fact]
    [Exercises("deleteRoom")]
    public async Task Four_deletions_in_a_row_are_each_waited_for()
    {
        var operations = new List<RoomOperation>();
        var rooms = new List<RoomId>();
        for (var i = 0; i < 4; i++)
        {
            rooms.Add((await CreateRoomAsync()).Id);
        }

        foreach (var room in rooms)
        {
            operations.Add(await Owner.Rooms.DeleteAsync(room, Token));
        }

        await Task.WhenAll(operations.Select(static operation => operation.WaitAsync(cancellationToken: Token)));

        foreach (var room in rooms)
        {
            await Assert.ThrowsAsync<DocSpaceApiException>(() => Owner.Rooms.GetAsync(room, Token));
        }
    }

    [Fact]
    [Exercises("getRoom")]
    public async Task A_room_that_is_not_there_is_neither_archived_nor_deleted()
    {
        var archive = await Assert.ThrowsAsync<DocSpaceApiException>(() => Owner.Rooms.ArchiveAsync(int.MaxValue, Token));
        var unarchive = await Assert.ThrowsAsync<DocSpaceApiException>(() => Owner.Rooms.UnarchiveAsync(int.MaxValue, Token));
        var delete = await Assert.ThrowsAsync<DocSpaceApiException>(() => Owner.Rooms.DeleteAsync(int.MaxValue, Token));

        Assert.All([archive, unarchive, delete], static exception => Assert.Equal(HttpStatusCode.NotFound, exception.StatusCode));
    }

    [Fact]
    [Exercises("duplicateItems", "getOperations")]
    public async Task A_duplicate_is_a_room_of_its_own_with_the_same_settings()
    {
        var room = await CreateRoomAsync(RoomType.VirtualData, static options => options.DenyDownload = true);

        var duplicate = Forget(await (await Owner.Rooms.DuplicateAsync(room.Id, Token)).WaitAsync(cancellationToken: Token));

        Assert.NotEqual(room.Id, duplicate.Id);
        Assert.Equal((room.Type, RoomState.Active), (duplicate.Type, duplicate.State));
        Assert.StartsWith(room.Title, duplicate.Title, StringComparison.Ordinal);
    }

    [Fact]
    [Exercises("getRoom")]
    public async Task Somebody_without_the_right_makes_no_orphan_by_duplicating()
    {
        var second = Second();
        var room = await CreateRoomAsync();
        await Owner.InviteAsync(room, [RoomInvitation.ByUserId((await second.Identity.GetCurrentUserAsync(Token)).Id, RoomAccess.Read)], cancellationToken: Token);

        await Assert.ThrowsAnyAsync<DocSpaceException>(() => second.Rooms.DuplicateAsync(room.Id, Token));

        Assert.Equal(room.Id, Assert.Single((await second.Rooms.ListAsync(new RoomQuery { Text = room.Title }, Token)).Items).Id);
    }

    [Fact]
    [Exercises("archiveRoom", "createApiKey")]
    public async Task A_key_that_may_not_see_operations_still_waits_for_the_archive()
    {
        var client = await SignInWithScopesAsync("rooms:write");
        var room = await CreateRoomAsync();

        var archived = await (await client.Rooms.ArchiveAsync(room.Id, Token)).WaitAsync(cancellationToken: Token);

        Assert.Equal(RoomState.Archived, archived.State);
    }

    private static async Task RefusedAsync(Func<Task> change) =>
        Assert.Equal(HttpStatusCode.Forbidden, (await Assert.ThrowsAsync<DocSpaceApiException>(change)).StatusCode);
}
