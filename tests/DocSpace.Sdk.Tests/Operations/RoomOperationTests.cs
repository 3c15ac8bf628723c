using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Operations;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Operations;

public sealed class RoomOperationTests
{
    private const string Active = "14";
    private const string Archived = "20";
    private const string Missing = "404";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_room_is_archived_when_the_operation_is_over_and_the_room_says_so()
    {
        await using var test = new TestClient();
        _ = new OperationStub(test, [OperationStub.Row(0), OperationStub.Row(50), OperationStub.Row(100, finished: true)], [Archived]);
        var progress = new Heard();

        var operation = await test.Client.Rooms.ArchiveAsync(8, Token);
        var before = (operation.Kind, operation.Id, operation.Progress, operation.IsFinished, operation.CanTerminate);
        var room = await test.PassTimeAsync(operation.WaitAsync(progress, Token));

        Assert.Equal((RoomOperationKind.Archive, OperationStub.Id, 0, false, true), before);
        Assert.Equal(("PUT /api/2.0/files/rooms/8/archive", """{"deleteAfter":false}"""), Sent(test.Portal.Requests[0]));
        Assert.Equal($"GET /api/2.0/files/fileops?id={OperationStub.Id}", Sent(test.Portal.Requests[1]).Line);
        Assert.Equal((new RoomId(8), RoomState.Archived), (room.Id, room.State));
        Assert.Equal((100, true), (operation.Progress, operation.IsFinished));
        Assert.Equal([(0, false), (50, false), (100, true)], progress.Reports.Select(report => (report.Percent, report.IsFinished)));
        Assert.Equal(1, progress.Reports[^1].Processed);
    }

    [Fact]
    public async Task A_room_comes_back_from_the_archive()
    {
        await using var test = new TestClient();
        _ = new OperationStub(test, [OperationStub.Gone], [Active]);

        var room = await test.PassTimeAsync((await test.Client.Rooms.UnarchiveAsync(8, Token)).WaitAsync(cancellationToken: Token));

        Assert.Equal(("PUT /api/2.0/files/rooms/8/unarchive", """{"deleteAfter":false}"""), Sent(test.Portal.Requests[0]));
        Assert.Equal(RoomState.Active, room.State);
    }

    [Fact]
    public async Task A_result_that_somebody_else_has_read_does_not_matter_while_the_room_shows_it()
    {
        await using var test = new TestClient();
        _ = new OperationStub(test, [OperationStub.Row(0), OperationStub.Gone], [Active, Active, Archived]);

        var room = await test.PassTimeAsync((await test.Client.Rooms.ArchiveAsync(8, Token)).WaitAsync(cancellationToken: Token));

        Assert.Equal(RoomState.Archived, room.State);
    }

    [Fact]
    public async Task A_room_that_never_changes_leaves_the_outcome_unknown()
    {
        await using var test = new TestClient();
        var stub = new OperationStub(test, [OperationStub.Gone], [Active]);
        var operation = await test.Client.Rooms.ArchiveAsync(8, Token);

        var exception = await Assert.ThrowsAsync<DocSpaceOutcomeUnknownException>(() => test.PassTimeAsync(operation.WaitAsync(cancellationToken: Token)));

        Assert.StartsWith("PUT files/rooms/{id}/archive: The operation is over, and the server does not tell any more how it ended.", exception.Message, StringComparison.Ordinal);
        Assert.Equal((1, 12), (stub.Looks, test.Portal.Requests.Count));
        Assert.True(operation.IsFinished);
    }

    [Fact]
    public async Task The_error_of_an_operation_is_told_without_addresses()
    {
        await using var test = new TestClient();
        _ = new OperationStub(test, [OperationStub.Row(100, finished: true, error: "No room left for ann@example.com")], [Archived]);
        var operation = await test.Client.Rooms.UnarchiveAsync(8, Token);
        var progress = new Heard();

        var exception = await Assert.ThrowsAsync<DocSpaceOperationException>(() => test.PassTimeAsync(operation.WaitAsync(progress, Token)));

        Assert.Equal("PUT files/rooms/{id}/unarchive: The work failed. The server says: \"No room left for ***\"", exception.Message);
        Assert.Equal((RoomOperationKind.Unarchive, RequestDelivery.Processed, "No room left for ***"), (exception.Kind, exception.Delivery, exception.ServerMessage));
        Assert.DoesNotContain(progress.Reports, report => report.IsFinished);
    }

    [Fact]
    public async Task An_archived_room_is_a_success_whatever_the_operation_says()
    {
        await using var test = new TestClient();
        _ = new OperationStub(test, [OperationStub.Row(100, finished: true, error: "Something")], [Archived]);

        var room = await test.PassTimeAsync((await test.Client.Rooms.ArchiveAsync(8, Token)).WaitAsync(cancellationToken: Token));

        Assert.Equal(RoomState.Archived, room.State);
    }

    [Fact]
    public async Task A_room_is_deleted_when_it_is_not_found_even_while_the_named_operation_goes_on()
    {
        await using var test = new TestClient();
        _ = new OperationStub(test, [OperationStub.Row(0)], [Active, Active, Missing]);
        var operation = await test.Client.Rooms.DeleteAsync(8, Token);
        var progress = new Heard();

        await PassAsync(test, operation.WaitAsync(progress, Token));

        Assert.Equal([0, 100], progress.Reports.Select(report => report.Percent));
        Assert.False(operation.CanTerminate);
        await Assert.ThrowsAsync<NotSupportedException>(() => operation.TerminateAsync(Token));
    }

    [Fact]
    public async Task A_deletion_that_waits_for_its_turn_is_waited_for_though_the_named_operation_is_over()
    {
        await using var test = new TestClient();
        _ = new OperationStub(test, [OperationStub.Row(100, finished: true)], [.. Enumerable.Repeat(Active, 25), Missing]);
        var operation = await test.Client.Rooms.DeleteAsync(8, Token);

        await PassAsync(test, operation.WaitAsync(cancellationToken: Token));

        Assert.Equal((100, true), (operation.Progress, operation.IsFinished));
    }

    [Fact]
    public async Task A_room_that_is_never_deleted_leaves_the_outcome_unknown()
    {
        await using var test = new TestClient();
        _ = new OperationStub(test, [OperationStub.Gone], [Active]);
        var operation = await test.Client.Rooms.DeleteAsync(8, Token);

        await Assert.ThrowsAsync<DocSpaceOutcomeUnknownException>(() => PassAsync(test, operation.WaitAsync(cancellationToken: Token)));
    }

    [Fact]
    public async Task A_failed_deletion_that_may_be_anothers_is_not_sure()
    {
        await using var test = new TestClient();
        _ = new OperationStub(test, [OperationStub.Row(100, finished: true, error: "A file is being edited")], [Active]);
        var operation = await test.Client.Rooms.DeleteAsync(8, Token);

        var exception = await Assert.ThrowsAsync<DocSpaceOperationException>(() => PassAsync(test, operation.WaitAsync(cancellationToken: Token)));

        Assert.Equal(RequestDelivery.Unknown, exception.Delivery);
    }

    [Theory]
    [InlineData(Archived)]
    [InlineData(Active)]
    public async Task A_key_that_may_not_see_operations_waits_for_the_room(string end)
    {
        await using var test = new TestClient();
        _ = new OperationStub(test, ["403"], [Active, Active, Active, end]);
        var wait = test.PassTimeAsync((await test.Client.Rooms.ArchiveAsync(8, Token)).WaitAsync(cancellationToken: Token), TimeSpan.FromMilliseconds(50));

        if (end is Archived)
        {
            Assert.Equal(RoomState.Archived, (await wait).State);
        }
        else
        {
            Assert.Contains("files:read", (await Assert.ThrowsAsync<DocSpaceOutcomeUnknownException>(() => wait)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task All_waits_for_an_operation_share_the_looks_and_the_outcome()
    {
        await using var test = new TestClient();
        var stub = new OperationStub(test, [OperationStub.Row(0), OperationStub.Made(), OperationStub.Gone], [Active]);
        var operation = await test.Client.Rooms.DuplicateAsync(8, Token);

        var rooms = await test.PassTimeAsync(Task.WhenAll(operation.WaitAsync(cancellationToken: Token), operation.WaitAsync(cancellationToken: Token)));
        var later = await operation.WaitAsync(cancellationToken: Token);

        Assert.All([.. rooms, later], room => Assert.Same(rooms[0], room));
        Assert.Equal(9, rooms[0].Id);
        Assert.Equal(2, stub.Looks);
    }

    [Fact]
    public async Task A_failure_is_the_same_for_all_waits()
    {
        await using var test = new TestClient();
        var stub = new OperationStub(test, [OperationStub.Gone], [Active]);
        var operation = await test.Client.Rooms.DuplicateAsync(8, Token);

        var first = await Assert.ThrowsAsync<DocSpaceOutcomeUnknownException>(() => test.PassTimeAsync(operation.WaitAsync(cancellationToken: Token)));
        var second = await Assert.ThrowsAsync<DocSpaceOutcomeUnknownException>(() => operation.WaitAsync(cancellationToken: Token));

        Assert.Same(first, second);
        Assert.Equal(1, stub.Looks);
    }

    [Fact]
    public async Task A_cancelled_wait_stops_nothing_and_loses_no_result()
    {
        await using var test = new TestClient();
        _ = new OperationStub(test, [OperationStub.Made(), OperationStub.Gone], [Active]);
        var operation = await test.Client.Rooms.DuplicateAsync(8, Token);
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Token);

        var wait = operation.WaitAsync(cancellationToken: cancel.Token);
        await cancel.CancelAsync();
        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => wait);
        var room = await test.PassTimeAsync(operation.WaitAsync(cancellationToken: Token));

        Assert.Equal(cancel.Token, exception.CancellationToken);
        Assert.Equal(9, room.Id);
        Assert.DoesNotContain(test.Portal.Requests, request => request.Uri.AbsolutePath.Contains("terminate", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_wait_that_lost_the_portal_can_be_taken_up_again()
    {
        await using var test = new TestClient();
        _ = new OperationStub(test, ["502", "502", "502", "502", OperationStub.Made()], [Active]);
        var operation = await test.Client.Rooms.DuplicateAsync(8, Token);

        await Assert.ThrowsAsync<DocSpaceApiException>(() => test.PassTimeAsync(operation.WaitAsync(cancellationToken: Token)));

        Assert.Equal(9, (await test.PassTimeAsync(operation.WaitAsync(cancellationToken: Token))).Id);
    }

    [Fact]
    public async Task A_lost_start_of_a_duplicate_is_not_repeated()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, OperationStub.Room("14").Body).Fail(() => new HttpRequestException(HttpRequestError.ResponseEnded));

        var exception = await Assert.ThrowsAsync<DocSpaceOutcomeUnknownException>(() => test.PassTimeAsync(test.Client.Rooms.DuplicateAsync(8, Token)));

        Assert.StartsWith("PUT files/fileops/duplicate: It is unknown", exception.Message, StringComparison.Ordinal);
        Assert.Equal(2, test.Portal.Requests.Count);
    }

    [Fact]
    public async Task A_terminated_operation_does_not_look_like_a_success()
    {
        await using var test = new TestClient();
        _ = new OperationStub(test, [OperationStub.Row(100, finished: true)], [Active]);
        var operation = await test.Client.Rooms.ArchiveAsync(8, Token);

        await operation.TerminateAsync(Token);
        var exception = await Assert.ThrowsAsync<DocSpaceOperationException>(() => test.PassTimeAsync(operation.WaitAsync(cancellationToken: Token)));

        Assert.Equal(($"PUT /api/2.0/files/fileops/terminate/{OperationStub.Id}", null), Sent(test.Portal.Requests[1]));
        Assert.Equal((RequestDelivery.Unknown, "PUT files/rooms/{id}/archive: The work was terminated. A part of it may be done."), (exception.Delivery, exception.Message));
    }

    [Fact]
    public async Task Work_that_was_done_before_it_could_be_terminated_has_its_result()
    {
        await using var test = new TestClient();
        _ = new OperationStub(test, [OperationStub.Made()], [Active]);
        var operation = await test.Client.Rooms.DuplicateAsync(8, Token);

        await operation.TerminateAsync(Token);

        Assert.Equal(9, (await test.PassTimeAsync(operation.WaitAsync(cancellationToken: Token))).Id);
    }

    [Fact]
    public async Task A_test_double_needs_no_portal()
    {
        var operation = new Double();

        Assert.Equal((0, false, false), (operation.Progress, operation.IsFinished, operation.CanTerminate));
        Assert.Equal(8, await operation.WaitAsync(cancellationToken: Token));
        await Assert.ThrowsAsync<NotSupportedException>(() => operation.TerminateAsync(Token));
    }

    private static (string Line, string? Body) Sent(SeenRequest request) => ($"{request.Method} {request.Uri.PathAndQuery}", request.Body);

    private static async Task PassAsync(TestClient test, Task wait)
    {
        await test.PassTimeAsync(DoneAsync());

        async Task<bool> DoneAsync()
        {
            await wait;
            return true;
        }
    }

    private sealed class Heard : IProgress<RoomOperationProgress>
    {
        public List<RoomOperationProgress> Reports { get; } = [];

        public void Report(RoomOperationProgress value) => Reports.Add(value);
    }

    private sealed class Double : RoomOperation<int>
    {
        public override Task<int> WaitAsync(IProgress<RoomOperationProgress>? progress = null, CancellationToken cancellationToken = default) => Task.FromResult(8);
    }
}
