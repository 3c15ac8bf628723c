using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Operations;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Exports;

public sealed class RoomExportsTests
{
    private const string None = """{"count":0,"links":[],"status":0,"statusCode":200}""";
    private const string Running = """{"response":{"id":"DocumentBuilderTask_1_66faa6e4","error":"","percentage":0,"isCompleted":false,"status":0,"resultFileId":0,"resultFileName":"","resultFileUrl":""},"count":1,"status":0,"statusCode":200}""";
    private const string Half = """{"response":{"id":"DocumentBuilderTask_1_66faa6e4","error":"","percentage":50,"isCompleted":false,"status":1,"resultFileId":0,"resultFileName":"","resultFileUrl":""},"count":1,"status":0,"statusCode":200}""";
    private const string Done = """{"response":{"id":"DocumentBuilderTask_1_66faa6e4","error":"","percentage":100,"isCompleted":true,"status":2,"resultFileId":31,"resultFileName":"Index.xlsx","resultFileUrl":"http://portal.example.com/doceditor?fileId=31"},"count":1,"status":0,"statusCode":200}""";
    private const string Broken = """{"response":{"id":"DocumentBuilderTask_1_66faa6e4","error":"The folder of ann@example.com is gone","percentage":0,"isCompleted":true,"status":4},"count":1,"status":0,"statusCode":200}""";
    private const string Synced = """{"response":{"id":"ExternalDbSyncTask_1_8","percentage":100,"isCompleted":true,"status":2,"forms":[{"id":5,"title":"Survey","success":true},{"id":6,"title":"Vote","success":false,"error":"No table"}]},"count":1,"status":0,"statusCode":200}""";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_index_is_exported_into_a_spreadsheet()
    {
        await using var test = new TestClient();
        Serve(test, None, Running, Half, Done);

        var operation = await test.Client.Exports.StartIndexExportAsync(8, Token);
        var export = await test.PassTimeAsync(operation.WaitAsync(cancellationToken: Token));

        Assert.Equal((31, "Index.xlsx", RoomOperationState.Completed, 100), (export.FileId, export.FileName, export.State, export.Progress));
        Assert.Equal("http://portal.example.com/doceditor?fileId=31", export.FileUrl);
        Assert.Equal((RoomOperationKind.IndexExport, 100, true), (operation.Kind, operation.Progress, operation.IsFinished));
        Assert.Equal(
            ["GET /api/2.0/files/rooms/indexexport", "POST /api/2.0/files/rooms/8/indexexport"],
            test.Portal.Requests.Take(2).Select(Line));
        Assert.Null(test.Portal.Requests[1].Body);
    }

    [Fact]
    public async Task A_second_export_is_refused_while_one_runs_and_may_start_when_it_is_over()
    {
        await using var test = new TestClient();
        Serve(test, Running);

        var exception = await Assert.ThrowsAsync<DocSpaceOperationException>(() => test.Client.Exports.StartIndexExportAsync(8, Token));
        Serve(test, Done, Running);
        var operation = await test.Client.Exports.StartIndexExportAsync(8, Token);

        Assert.Equal(RequestDelivery.NotSent, exception.Delivery);
        Assert.Equal("DocumentBuilderTask_1_66faa6e4", operation.Id);
    }

    [Fact]
    public async Task A_failed_export_says_why_without_addresses()
    {
        await using var test = new TestClient();
        Serve(test, None, Running, Broken);

        var operation = await test.Client.Exports.StartIndexExportAsync(8, Token);
        var exception = await Assert.ThrowsAsync<DocSpaceOperationException>(() => test.PassTimeAsync(operation.WaitAsync(cancellationToken: Token)));

        Assert.Equal((RoomOperationKind.IndexExport, RequestDelivery.Processed), (exception.Kind, exception.Delivery));
        Assert.NotNull(exception.ServerMessage);
        Assert.DoesNotContain("ann@example.com", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_export_that_the_server_forgot_has_an_unknown_outcome()
    {
        await using var test = new TestClient();
        Serve(test, None, Running, None);

        var operation = await test.Client.Exports.StartIndexExportAsync(8, Token);

        await Assert.ThrowsAsync<DocSpaceOutcomeUnknownException>(() => test.PassTimeAsync(operation.WaitAsync(cancellationToken: Token)));
    }

    [Fact]
    public async Task A_terminated_export_ends_the_wait()
    {
        await using var test = new TestClient();
        Serve(test, None, Running, None, None);

        var operation = await test.Client.Exports.StartIndexExportAsync(8, Token);
        await operation.TerminateAsync(Token);
        var exception = await Assert.ThrowsAsync<DocSpaceOperationException>(() => test.PassTimeAsync(operation.WaitAsync(cancellationToken: Token)));

        Assert.True(operation.CanTerminate);
        Assert.Equal("DELETE /api/2.0/files/rooms/indexexport", Line(test.Portal.Requests[2]));
        Assert.Contains("terminated", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_export_or_a_transfer_there_is_nothing_to_read()
    {
        await using var test = new TestClient();
        Serve(test, None);

        Assert.Null(await test.Client.Exports.GetIndexExportAsync(Token));
        Assert.Null(await test.Client.Exports.GetDatabaseSyncAsync(8, Token));
    }

    [Fact]
    public async Task The_answers_of_forms_go_to_the_database()
    {
        await using var test = new TestClient();
        Serve(test, Synced);

        var operation = await test.Client.Exports.SyncDatabaseAsync(8, Token);
        var sync = await test.PassTimeAsync(operation.WaitAsync(cancellationToken: Token));

        Assert.Equal(["POST /api/2.0/files/rooms/8/externalDbSync", "GET /api/2.0/files/rooms/8/externalDbSync"], test.Portal.Requests.Select(Line));
        Assert.Equal([(5, true, null), (6, false, "No table")], sync.Forms.Select(static form => (form.Id, form.IsTransferred, form.ServerMessage)));
        Assert.False(operation.CanTerminate);
        await Assert.ThrowsAsync<NotSupportedException>(() => operation.TerminateAsync(Token));
    }

    [Fact]
    public async Task A_portal_without_a_database_is_told_apart_from_a_broken_one()
    {
        await using var test = new TestClient();
        test.Portal.Serve(static _ => (HttpStatusCode.InternalServerError, """{"error":{"message":"Bad request.","type":"Microsoft.AspNetCore.Http.BadHttpRequestException"},"status":1,"statusCode":500}"""));

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => test.Client.Exports.SyncDatabaseAsync(8, Token));

        Assert.Contains("no external database", exception.Message, StringComparison.Ordinal);
        Assert.Single(test.Portal.Requests);
    }

    [Theory]
    [InlineData("sbox-1-abc")]
    [InlineData("")]
    public async Task Ids_of_other_rooms_are_refused_before_anything_is_sent(string id)
    {
        await using var test = new TestClient();
        var room = id.Length == 0 ? default : new RoomId(id);

        await Assert.ThrowsAsync<ArgumentException>(() => test.Client.Exports.StartIndexExportAsync(room, Token));
        await Assert.ThrowsAsync<ArgumentException>(() => test.Client.Exports.SyncDatabaseAsync(room, Token));
        await Assert.ThrowsAsync<ArgumentException>(() => test.Client.Exports.GetDatabaseSyncAsync(room, Token));

        Assert.Empty(test.Portal.Requests);
    }

    // The last answer is given again and again.
    private static void Serve(TestClient test, params string[] answers)
    {
        var queue = new Queue<string>(answers);
        test.Portal.Serve(_ => (HttpStatusCode.OK, queue.Count > 1 ? queue.Dequeue() : queue.Peek()));
    }

    private static string Line(SeenRequest request) => $"{request.Method} {request.Uri.AbsolutePath}";
}
