using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Operations;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Operations;

public sealed class RoomOperationsClientTests
{
    private static readonly FileBatch _batch = new() { FolderIds = [8, "sbox-1", 8], FileIds = [17] };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("move", ""","destFolderId":4,"conflictResolveType":2,"deleteAfter":false""", RoomOperationKind.Move)]
    [InlineData("copy", ""","destFolderId":4,"conflictResolveType":1,"deleteAfter":false""", RoomOperationKind.Copy)]
    [InlineData("delete", ""","deleteAfter":false,"immediately":true""", RoomOperationKind.Delete)]
    [InlineData("duplicate", "", RoomOperationKind.Duplicate)]
    [InlineData("markasread", "", RoomOperationKind.MarkAsRead)]
    public async Task Work_on_many_entries_asks_for_its_own_operation(string path, string options, RoomOperationKind kind)
    {
        await using var test = TestClient.Answering("b0510-fileops-duplicate-single");
        var operations = test.Client.Operations;

        var operation = path switch
        {
            "move" => await operations.MoveAsync(_batch, 4, RoomConflictResolution.Duplicate, Token),
            "copy" => await operations.CopyAsync(_batch, 4, RoomConflictResolution.Overwrite, Token),
            "delete" => await operations.DeleteAsync(_batch, permanently: true, Token),
            "duplicate" => await operations.DuplicateAsync(_batch, Token),
            _ => await operations.MarkAsReadAsync(_batch, Token),
        };

        var request = Assert.Single(test.Portal.Requests);
        Assert.Equal((HttpMethod.Put, $"/api/2.0/files/fileops/{path}"), (request.Method, request.Uri.PathAndQuery));
        Assert.Equal($$"""{"folderIds":[8,"sbox-1"],"fileIds":[17]{{options}},"returnSingleOperation":true}""", request.Body);
        Assert.Equal((kind, "1e95d568-9b77-4a51-a74b-6fc1eb259a96", true), (operation.Kind, operation.Id, operation.CanTerminate));
    }

    [Fact]
    public async Task A_finished_copy_results_in_what_it_made()
    {
        await using var test = TestClient.Answering("b0611-fileops-copy-folder-poll-1");
        test.Portal.Serve(request => request.Method == HttpMethod.Get
            ? (HttpStatusCode.OK, Fixture.Recording("b0611-fileops-copy-folder-poll-1").Body)
            : OperationStub.Ok("""[{"id":"af5f8169-c1a0-4c44-8159-4777e68b3a1a","Operation":1,"progress":0,"finished":false}]"""));

        var result = await test.PassTimeAsync((await test.Client.Operations.CopyAsync(_batch, 122, cancellationToken: Token)).WaitAsync(cancellationToken: Token));

        Assert.Equal((RoomOperationKind.Copy, 100, 2, true, null), (result.Kind, result.Progress, result.Processed, result.IsFinished, result.ServerMessage));
        Assert.Equal(122, result.Folders[0].Id);
    }

    [Fact]
    public async Task A_terminated_batch_does_not_look_like_a_success()
    {
        await using var test = new TestClient();
        _ = new OperationStub(test, [OperationStub.Row(100, finished: true)], ["14"]);
        var operation = await test.Client.Operations.CopyAsync(_batch, 9, cancellationToken: Token);

        await operation.TerminateAsync(Token);

        await Assert.ThrowsAsync<DocSpaceOperationException>(() => test.PassTimeAsync(operation.WaitAsync(cancellationToken: Token)));
    }

    [Fact]
    public async Task A_key_without_the_scope_is_told_which_one_it_needs()
    {
        await using var test = new TestClient();
        _ = new OperationStub(test, ["403"], ["14"]);
        var operation = await test.Client.Operations.CopyAsync(_batch, 9, cancellationToken: Token);

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => test.PassTimeAsync(operation.WaitAsync(cancellationToken: Token)));

        Assert.EndsWith("To follow this operation, the API key needs the scope files:read.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_lists_operations_takes_no_result_from_those_who_wait()
    {
        await using var test = new TestClient();
        _ = new OperationStub(test, [OperationStub.Row(100, finished: true), OperationStub.Gone], ["14"]);
        var operation = await test.Client.Operations.CopyAsync(_batch, 9, cancellationToken: Token);

        var listed = await test.Client.Operations.ListAsync(Token);
        var result = await test.PassTimeAsync(operation.WaitAsync(cancellationToken: Token));

        Assert.Equal(OperationStub.Id, Assert.Single(listed).Id);
        Assert.Equal(OperationStub.Id, result.Id);
        Assert.Equal(["/api/2.0/files/fileops/copy", "/api/2.0/files/fileops"], test.Portal.Requests.Select(request => request.Uri.PathAndQuery));
    }

    [Fact]
    public async Task A_deletion_that_reports_another_finished_one_takes_nothing_from_it()
    {
        await using var test = new TestClient();
        var isDeleted = false;
        test.Portal.Serve(request => (request.Method.Method, request.Uri.AbsolutePath) switch
        {
            ("PUT", _) => OperationStub.Ok($"[{OperationStub.Row(0)}]"),
            ("DELETE", _) => Delete(),
            ("GET", "/api/2.0/files/rooms/8") => OperationStub.Room(isDeleted ? "404" : "14"),
            _ => OperationStub.Ok("[]"),
        });
        var batch = await test.Client.Operations.DeleteAsync(_batch, permanently: false, Token);

        var room = await test.Client.Rooms.DeleteAsync(8, Token);
        await test.PassTimeAsync(Task.WhenAll(batch.WaitAsync(cancellationToken: Token), DoneAsync(room)));

        Assert.Equal((100, 100), (batch.Progress, room.Progress));

        (HttpStatusCode Status, string Body) Delete()
        {
            isDeleted = true;
            return OperationStub.Ok(OperationStub.Row(100, finished: true));
        }

        static async Task<RoomOperationStatus> DoneAsync(RoomOperation operation)
        {
            await operation.WaitAsync(cancellationToken: Token);
            return null!;
        }
    }

    [Fact]
    public async Task A_result_is_kept_for_a_minute_and_no_longer()
    {
        await using var test = new TestClient();
        _ = new OperationStub(test, [OperationStub.Row(100, finished: true), OperationStub.Gone], ["14"]);
        var operation = await test.Client.Operations.CopyAsync(_batch, 9, cancellationToken: Token);

        await test.Client.Operations.ListAsync(Token);
        test.Time.Advance(TimeSpan.FromSeconds(61));

        await Assert.ThrowsAsync<DocSpaceOutcomeUnknownException>(() => test.PassTimeAsync(operation.WaitAsync(cancellationToken: Token)));
    }

    [Fact]
    public async Task Operations_of_a_kind_are_listed_by_its_number()
    {
        await using var test = TestClient.Answering("800-fileops-bytype-delete");

        Assert.Empty(await test.Client.Operations.ListAsync(RoomOperationKind.Delete, Token));

        Assert.Equal("/api/2.0/files/fileops/2", Assert.Single(test.Portal.Requests).Uri.PathAndQuery);
    }

    [Fact]
    public async Task Operations_are_stopped_one_by_one_or_all()
    {
        await using var test = TestClient.Answering("b0664-terminate-all");

        await test.Client.Operations.TerminateAsync(OperationStub.Id, Token);
        await test.Client.Operations.TerminateAllAsync(Token);

        Assert.Equal(
            [("PUT", $"/api/2.0/files/fileops/terminate/{OperationStub.Id}", null), ("PUT", "/api/2.0/files/fileops/terminate", null)],
            test.Portal.Requests.Select(request => (request.Method.Method, request.Uri.PathAndQuery, request.Body)));
    }

    [Fact]
    public async Task What_the_server_would_misread_is_not_sent()
    {
        await using var test = new TestClient();
        var operations = test.Client.Operations;

        await Assert.ThrowsAsync<ArgumentException>("batch", () => operations.MoveAsync(new(), 4, cancellationToken: Token));
        await Assert.ThrowsAsync<ArgumentException>("batch", () => operations.DuplicateAsync(new() { FileIds = [default] }, Token));
        await Assert.ThrowsAsync<ArgumentException>("destination", () => operations.CopyAsync(_batch, default, cancellationToken: Token));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>("conflicts", () => operations.CopyAsync(_batch, 4, (RoomConflictResolution)3, Token));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>("kind", () => operations.ListAsync(RoomOperationKind.Archive, Token));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>("kind", () => operations.ListAsync(RoomOperationKind.Import, Token));
        await Assert.ThrowsAsync<ArgumentException>("id", () => operations.TerminateAsync("../../people", Token));
        Assert.Empty(test.Portal.Requests);
    }
}
