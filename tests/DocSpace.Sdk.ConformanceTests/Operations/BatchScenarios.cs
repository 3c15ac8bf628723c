using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Operations;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing;

namespace DocSpace.Sdk.ConformanceTests.Operations;

public sealed class BatchScenarios(Portal portal) : Scenario(portal)
{
    [Fact]
    [Exercises("moveItems", "getOperations")]
    public async Task Several_rooms_go_to_the_archive_in_one_operation()
    {
        var first = await CreateRoomAsync();
        var second = await CreateRoomAsync();
        var third = await CreateRoomAsync();
        var archive = (await (await Owner.Rooms.ArchiveAsync(third.Id, Token)).WaitAsync(cancellationToken: Token)).ParentId!.Value;

        var moved = await (await Owner.Operations.MoveAsync(
            new FileBatch { FolderIds = [first.Id, second.Id] }, archive, cancellationToken: Token)).WaitAsync(cancellationToken: Token);

        Assert.True(moved.IsFinished);
        Assert.Equal(RoomState.Archived, (await Owner.Rooms.GetAsync(first.Id, Token)).State);
        Assert.Equal(RoomState.Archived, (await Owner.Rooms.GetAsync(second.Id, Token)).State);
    }

    [Fact]
    [Exercises("copyItems")]
    public async Task A_room_cannot_be_copied_into_a_room()
    {
        var room = await CreateRoomAsync();
        var target = await CreateRoomAsync();

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(
            () => Owner.Operations.CopyAsync(new FileBatch { FolderIds = [room.Id] }, target.Id, cancellationToken: Token));

        Assert.Equal(HttpStatusCode.Forbidden, exception.StatusCode);
    }

    [Fact]
    [Exercises("copyItems", "moveItems")]
    public async Task Folders_and_files_are_copied_and_moved_between_rooms()
    {
        var emulator = OnlyEmulated("it needs files, and those are no business of the SDK.");
        var room = await CreateRoomAsync();
        var target = await CreateRoomAsync();
        var folder = emulator.Content.AddFolder(room.Id, "Folder");
        var file = emulator.Content.AddFile(room.Id, "File.docx");

        await (await Owner.Operations.CopyAsync(new FileBatch { FolderIds = [folder.Id] }, target.Id, cancellationToken: Token)).WaitAsync(cancellationToken: Token);
        await (await Owner.Operations.MoveAsync(new FileBatch { FileIds = [file.Id] }, target.Id, cancellationToken: Token)).WaitAsync(cancellationToken: Token);

        Assert.Equal(["Folder"], emulator.Content.In(room.Id).Select(static entry => entry.Title));
        Assert.Equal(["File.docx", "Folder"], emulator.Content.In(target.Id).Select(static entry => entry.Title).Order(StringComparer.Ordinal));
    }

    [Fact]
    [Exercises("deleteItems")]
    public async Task Rooms_are_deleted_together_and_only_for_good()
    {
        var first = await CreateRoomAsync();
        var second = await CreateRoomAsync();
        var batch = new FileBatch { FolderIds = [first.Id, second.Id] };

        var refused = await Assert.ThrowsAsync<DocSpaceApiException>(() => Owner.Operations.DeleteAsync(batch, permanently: false, Token));
        await (await Owner.Operations.DeleteAsync(batch, permanently: true, Token)).WaitAsync(cancellationToken: Token);

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        await Assert.ThrowsAsync<DocSpaceApiException>(() => Owner.Rooms.GetAsync(first.Id, Token));
        await Assert.ThrowsAsync<DocSpaceApiException>(() => Owner.Rooms.GetAsync(second.Id, Token));
    }

    [Fact]
    [Exercises("deleteItems")]
    public async Task One_room_that_is_not_there_keeps_the_others_from_being_deleted()
    {
        var room = await CreateRoomAsync();

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(
            () => Owner.Operations.DeleteAsync(new FileBatch { FolderIds = [room.Id, int.MaxValue] }, permanently: true, Token));

        Assert.Equal(HttpStatusCode.NotFound, exception.StatusCode);
        Assert.Equal(room.Id, (await Owner.Rooms.GetAsync(room.Id, Token)).Id);
    }

    [Fact]
    [Exercises("duplicateItems")]
    public async Task Several_rooms_are_duplicated_together()
    {
        var first = await CreateRoomAsync();
        var second = await CreateRoomAsync();

        var status = await (await Owner.Operations.DuplicateAsync(new FileBatch { FolderIds = [first.Id, second.Id] }, Token)).WaitAsync(cancellationToken: Token);

        RoomId[] made = [.. status.Folders.Where(entry => entry.Folder?.Room is not null).Select(static entry => entry.Folder!.Room!.Id)];
        Finally(async () =>
        {
            foreach (var room in made.Except([first.Id, second.Id]))
            {
                await Owner.Rooms.DeleteAsync(room, CancellationToken.None);
            }
        });
        Assert.Equal(2, made.Except([first.Id, second.Id]).Count());
    }

    [Fact]
    [Exercises("markAsRead")]
    public async Task A_room_is_marked_as_read()
    {
        var room = await CreateRoomAsync();

        var operation = await Owner.News.MarkAsReadAsync(room.Id, Token);
        await operation.WaitAsync(cancellationToken: Token);

        Assert.True(operation.IsFinished);
        Assert.Empty(await Owner.News.GetAsync(room.Id, Token));
    }

    [Fact]
    [Exercises("getOperations", "getOperationsByType")]
    public async Task Operations_are_listed_all_or_of_one_kind()
    {
        var room = await CreateRoomAsync();

        var archiving = await Owner.Rooms.ArchiveAsync(room.Id, Token);
        var all = await Owner.Operations.ListAsync(Token);
        await archiving.WaitAsync(cancellationToken: Token);
        var returning = await Owner.Rooms.UnarchiveAsync(room.Id, Token);
        var moves = await Owner.Operations.ListAsync(RoomOperationKind.Move, Token);
        await returning.WaitAsync(cancellationToken: Token);

        Assert.Contains(all, status => status.Id == archiving.Id && status.Kind is RoomOperationKind.Move);
        Assert.Contains(moves, status => status.Id == returning.Id);
        Assert.All(moves, static status => Assert.Equal(RoomOperationKind.Move, status.Kind));
    }

    [Fact]
    [Exercises("terminateOperations")]
    public async Task To_terminate_an_operation_that_is_not_there_is_no_error()
    {
        var room = await CreateRoomAsync();
        var archiving = await Owner.Rooms.ArchiveAsync(room.Id, Token);

        await Owner.Operations.TerminateAsync(Guid.NewGuid().ToString(), Token);

        Assert.Equal(RoomState.Archived, (await archiving.WaitAsync(cancellationToken: Token)).State);
    }

    [Fact]
    [Exercises("terminateOperations", "archiveRoom")]
    public async Task Everything_of_the_caller_is_terminated()
    {
        var emulator = await OnlyEmulatedAsync("it would stop what the owner of the portal does besides.", new DocSpaceEmulatorOptions { OperationDuration = TimeSpan.FromMinutes(1) });
        var owner = Portal.SignIn(emulator.ApiKey, emulator.BaseAddress);
        var room = await owner.CreateRoomAsync(NewTitle(), RoomType.Custom, Token);
        await owner.Rooms.ArchiveAsync(room.Id, Token);

        await owner.Operations.TerminateAllAsync(Token);

        Assert.True(Assert.Single(await owner.Operations.ListAsync(Token)).IsFinished);
        Assert.Equal(RoomState.Active, (await owner.Rooms.GetAsync(room.Id, Token)).State);
    }

    [Fact]
    [Exercises("terminateOperations", "duplicateItems")]
    public async Task A_duplicate_that_takes_long_is_terminated()
    {
        var emulator = await OnlyEmulatedAsync("it needs work that lasts.", new DocSpaceEmulatorOptions { OperationDuration = TimeSpan.FromMinutes(1) });
        var owner = Portal.SignIn(emulator.ApiKey, emulator.BaseAddress);
        var room = await owner.CreateRoomAsync(NewTitle(), RoomType.Custom, Token);
        var operation = await owner.Rooms.DuplicateAsync(room.Id, Token);

        await operation.TerminateAsync(Token);

        await Assert.ThrowsAnyAsync<DocSpaceException>(() => operation.WaitAsync(cancellationToken: Token));
        Assert.Single(emulator.Rooms);
    }
}
