using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Operations;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing;

namespace DocSpace.Sdk.ConformanceTests.Exports;

public sealed class ExportScenarios(Portal portal) : Scenario(portal)
{
    [Fact]
    [Exercises("startRoomIndexExport", "getRoomIndexExport")]
    public async Task The_index_of_a_room_becomes_a_spreadsheet()
    {
        OnlyEmulated("it needs a document server, and leaves a file among the personal files.");
        var room = await CreateRoomAsync(RoomType.VirtualData, static options => options.Indexing = true);

        var export = await (await Owner.Exports.StartIndexExportAsync(room.Id, Token)).WaitAsync(cancellationToken: Token);

        Assert.Equal((RoomOperationState.Completed, true), (export.State, export.IsFinished));
        Assert.NotNull(export.FileId);
        Assert.NotEmpty(export.FileUrl!);
    }

    [Fact]
    [Exercises("startRoomIndexExport")]
    public async Task A_room_whose_files_are_not_numbered_has_no_index_to_export()
    {
        var room = await CreateRoomAsync();

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => Owner.Exports.StartIndexExportAsync(room.Id, Token));

        Assert.Equal(HttpStatusCode.Forbidden, exception.StatusCode);
    }

    [Fact]
    [Exercises("terminateRoomIndexExport", "getRoomIndexExport")]
    public async Task To_cancel_an_export_that_is_not_there_is_no_error()
    {
        Assert.SkipWhen(await Owner.Exports.GetIndexExportAsync(Token) is { IsFinished: false }, "The owner of the portal exports an index, which must not be stopped.");

        await Owner.Exports.CancelIndexExportAsync(Token);

        Assert.Null(await Owner.Exports.GetIndexExportAsync(Token));
    }

    [Fact]
    [Exercises("startRoomIndexExport", "terminateRoomIndexExport", "getRoomIndexExport")]
    public async Task An_export_that_runs_is_cancelled_and_says_so()
    {
        var emulator = await OnlyEmulatedAsync("it needs work that lasts.", new DocSpaceEmulatorOptions { OperationDuration = TimeSpan.FromMinutes(1) });
        var owner = Portal.SignIn(emulator.ApiKey, emulator.BaseAddress);
        var room = await owner.CreateRoomAsync(new RoomCreateOptions { Title = NewTitle(), Type = RoomType.VirtualData, Indexing = true }, Token);
        var export = await owner.Exports.StartIndexExportAsync(room.Id, Token);

        var second = await Assert.ThrowsAsync<DocSpaceOperationException>(() => owner.Exports.StartIndexExportAsync(room.Id, Token));
        await export.TerminateAsync(Token);

        Assert.Equal(RequestDelivery.NotSent, second.Delivery);
        await Assert.ThrowsAsync<DocSpaceOperationException>(() => export.WaitAsync(cancellationToken: Token));
        Assert.Null(await owner.Exports.GetIndexExportAsync(Token));
    }

    [Fact]
    [Exercises("externalDbSyncPost", "externalDbSyncGet")]
    public async Task The_forms_of_a_room_go_to_the_database_of_the_portal()
    {
        var emulator = await OnlyEmulatedAsync("the database is a setting of the portal.", new DocSpaceEmulatorOptions { HasExternalDatabase = true });
        var owner = Portal.SignIn(emulator.ApiKey, emulator.BaseAddress);
        var room = await owner.CreateRoomAsync(NewTitle(), RoomType.FormFilling, Token);

        var sync = await (await owner.Exports.SyncDatabaseAsync(room.Id, Token)).WaitAsync(cancellationToken: Token);

        Assert.Equal(RoomOperationState.Completed, sync.State);
        Assert.NotNull(await owner.Exports.GetDatabaseSyncAsync(room.Id, Token));
    }

    [Fact]
    [Exercises("externalDbSyncPost", "externalDbSyncGet")]
    public async Task Other_rooms_have_no_answers_to_transfer()
    {
        var room = await CreateRoomAsync(RoomType.Custom);

        var start = await Assert.ThrowsAsync<DocSpaceApiException>(() => Owner.Exports.SyncDatabaseAsync(room.Id, Token));
        var read = await Assert.ThrowsAsync<DocSpaceApiException>(() => Owner.Exports.GetDatabaseSyncAsync(room.Id, Token));

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (start.StatusCode, read.StatusCode));
    }
}
