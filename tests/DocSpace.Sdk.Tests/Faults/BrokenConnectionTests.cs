using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Tests.Framework;
using static DocSpace.Sdk.Tests.Faults.FaultCall;

namespace DocSpace.Sdk.Tests.Faults;

/// <summary>Connections that break at some byte (F11 to F18).</summary>
public sealed class BrokenConnectionTests
{
    private const string CutHead = "HTTP/1.1 200 OK\r\nContent-Type: application/js";
    private const string ChunkedHead = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";

    private static readonly string CutBody = WireConnection.Ok(StubPortal.RoomJson)[..^20];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task F11_A_reset_before_the_body_was_read_lets_a_read_try_again_and_a_create_look_for_its_room()
    {
        await ReadSurvivesAsync(Then(static connection => connection.Reset()));

        await using var server = new WireServer(new CreatingServer(makes: false, static (connection, _) => Reset(connection)).ServeAsync);
        await using var test = Connect(server.Address);

        var exception = await Assert.ThrowsAsync<DocSpaceRoomOutcomeUnknownException>(() => test.Client.CreateRoomAsync(CreatingServer.Title, RoomType.Custom, Token));

        Assert.Equal(RequestDelivery.Unknown, exception.Delivery);
        Assert.Equal((1, 0), (server.Posts, server.Requests.Count(static request => request.Method is "POST")));
        Assert.Equal([1003, 1005], test.Logs.Events.Where(static id => id is 1003 or 1005));
    }

    [Fact]
    public async Task F12_A_reset_after_the_whole_request_lets_a_read_try_again_and_a_create_look_for_its_room()
    {
        await ReadSurvivesAsync(Then(static connection => connection.Reset()));
        await CreateIsLookedForAsync(Reset);
    }

    [Fact]
    public async Task F13_An_end_after_the_whole_request_lets_a_read_try_again_and_a_create_look_for_its_room()
    {
        await ReadSurvivesAsync(Then(static _ => { }));
        await CreateIsLookedForAsync(static connection => FinishAsync(connection, string.Empty));
    }

    [Fact]
    public async Task F14_A_reset_in_the_middle_of_the_headers_lets_a_read_try_again_and_a_create_look_for_its_room()
    {
        await ReadIsTriedAgainAsync(CutHead, reset: true);
        await CreateIsLookedForAsync(static connection => WriteAndResetAsync(connection, CutHead));
    }

    [Fact]
    public async Task F15_An_end_in_the_middle_of_the_body_lets_a_read_try_again_and_a_create_look_for_its_room()
    {
        await ReadIsTriedAgainAsync(CutBody, reset: false);
        await CreateIsLookedForAsync(static connection => FinishAsync(connection, CutBody));
    }

    [Fact]
    public async Task F15_A_body_that_always_ends_too_early_is_asked_for_twice()
    {
        var exception = await ReadFailsAsync<DocSpaceConnectionException>(
            Then(static (connection) => connection.WriteAsync(CutBody)), requests: 2, 1001, 1002, 1001, 1020);

        Assert.Equal((ConnectionFailure.Broken, RequestDelivery.Unknown), (exception.Reason, exception.Delivery));
    }

    [Fact]
    public async Task F16_A_reset_in_the_middle_of_the_body_lets_a_read_try_again_and_a_create_look_for_its_room()
    {
        await ReadIsTriedAgainAsync(CutBody, reset: true);
        await CreateIsLookedForAsync(static connection => WriteAndResetAsync(connection, CutBody));
    }

    [Fact]
    public async Task F17_A_cut_body_in_chunks_lets_a_read_try_again_and_a_create_look_for_its_room()
    {
        const string Cut = ChunkedHead + "20\r\n{\"response\":{\"id\":8,";

        await ReadIsTriedAgainAsync(Cut, reset: false);
        await CreateIsLookedForAsync(static connection => FinishAsync(connection, Cut));
    }

    [Theory]
    [InlineData("no size")]
    [InlineData("negative size")]
    [InlineData("size without end")]
    public async Task F18_Chunks_that_break_the_rules_are_asked_for_twice_and_a_create_looks_for_its_room(string fault)
    {
        var chunk = ChunkedHead + fault switch
        {
            "no size" => "zz\r\n{}",
            "negative size" => "-1\r\n{}",
            _ => new string('1', 40) + "\r\n{}",
        };

        var exception = await ReadFailsAsync<DocSpaceProtocolException>(
            Then(connection => connection.WriteAsync(chunk)), requests: 2, 1001, 1002, 1001, 1020, 1009);

        Assert.Equal(RequestDelivery.Unknown, exception.Delivery);
        await CreateIsLookedForAsync(connection => FinishAsync(connection, chunk));
    }

    [Fact]
    public async Task F18_A_chunk_with_extensions_without_end_counts_as_broken_off()
    {
        var chunk = ChunkedHead + "5;" + new string('x', 100_000) + "\r\n{}";

        var exception = await ReadFailsAsync<DocSpaceConnectionException>(
            Then(connection => connection.WriteAsync(chunk)), requests: 2, 1001, 1002, 1001, 1020);

        Assert.Equal((ConnectionFailure.Broken, RequestDelivery.Unknown), (exception.Reason, exception.Delivery));
        await CreateIsLookedForAsync(connection => FinishAsync(connection, chunk));
    }

    private static async Task ReadIsTriedAgainAsync(string answer, bool reset)
    {
        var events = await ReadSurvivesAsync(Then(connection => reset ? WriteAndResetAsync(connection, answer) : connection.WriteAsync(answer)));
        Assert.Equal([1001, 1002, 1000], events);
    }

    private static Func<WireConnection, Task> Then(Action<WireConnection> fault) => Then(connection =>
    {
        fault(connection);
        return Task.CompletedTask;
    });

    private static Func<WireConnection, Task> Then(Func<WireConnection, Task> fault) => async connection =>
    {
        await connection.ReadAsync();
        await fault(connection);
    };

    private static Task Reset(WireConnection connection)
    {
        connection.Reset();
        return Task.CompletedTask;
    }

    private static async Task FinishAsync(WireConnection connection, string answer)
    {
        await connection.WriteAsync(answer);
        WireConnection.Finish();
    }

    private static async Task WriteAndResetAsync(WireConnection connection, string answer)
    {
        await connection.WriteAsync(answer);
        connection.Reset();
    }
}
