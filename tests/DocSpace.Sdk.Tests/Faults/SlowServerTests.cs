using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Tests.Framework;
using static DocSpace.Sdk.Tests.Faults.FaultCall;

namespace DocSpace.Sdk.Tests.Faults;

/// <summary>Servers that take their time (F19, F23, F24).</summary>
public sealed class SlowServerTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task F19_Headers_that_come_byte_by_byte_are_given_up_after_the_time_of_an_attempt_and_asked_for_again()
    {
        TestClient? client = null;
        await using var server = new WireServer(async connection =>
        {
            if (connection.Number > 1)
            {
                await connection.AnswerRoomsAsync();
                return;
            }

            await connection.ReadAsync();
            await DripAsync(connection, client!.Time, seconds: 16);
        });
        await using var test = client = Connect(server.Address);
        var start = test.Time.GetUtcNow();

        Assert.Equal(8, (await test.Client.Rooms.GetAsync(8, Token)).Id);

        Assert.InRange(test.Time.GetUtcNow() - start, TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(20));
        Assert.Equal(2, server.Requests.Count);
        Assert.Equal([1001, 1002, 1000], test.Logs.Events);
    }

    [Fact]
    public async Task F19_Headers_that_never_end_do_not_make_a_call_last_longer_than_its_total()
    {
        TestClient? client = null;
        await using var server = new WireServer(async connection =>
        {
            await connection.ReadAsync();
            await DripAsync(connection, client!.Time, seconds: 16);
        });
        await using var test = client = Connect(server.Address, static options => options.Timeouts.ReadTotal = TimeSpan.FromSeconds(40));
        var start = test.Time.GetUtcNow();

        var exception = await Assert.ThrowsAsync<DocSpaceConnectionException>(() => test.Client.Rooms.GetAsync(8, Token));

        Assert.Equal((ConnectionFailure.TimedOut, RequestDelivery.Unknown), (exception.Reason, exception.Delivery));
        Assert.InRange(test.Time.GetUtcNow() - start, TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(45));
        Assert.InRange(server.Requests.Count, 2, 3);
    }

    [Fact]
    public async Task F23_A_request_that_is_never_answered_lets_a_read_try_again()
    {
        await using var server = new WireServer(static async connection =>
        {
            if (connection.Number == 1)
            {
                await connection.ReadAsync();
                await connection.WaitForCloseAsync();
                return;
            }

            await connection.AnswerRoomsAsync();
        });
        await using var test = Connect(server.Address);

        var call = test.Client.Rooms.GetAsync(8, Token);
        await server.WaitForRequestsAsync(1);
        test.Time.Advance(TimeSpan.FromSeconds(15));

        Assert.Equal(8, (await call).Id);
        Assert.Equal(2, server.Requests.Count);
        Assert.Equal([1001, 1002, 1000], test.Logs.Events);
    }

    [Fact]
    public Task F23_A_create_that_is_never_answered_looks_for_its_room() => CreateIsLookedForAsync(
        static connection => connection.WaitForCloseAsync(),
        static test => test.Time.Advance(TimeSpan.FromSeconds(75)));

    [Fact]
    public async Task F24_An_upload_that_the_server_does_not_read_ends_with_the_attempt_and_is_not_sent_again()
    {
        var begun = new TaskCompletionSource();
        await using var server = new WireServer(async connection =>
        {
            await connection.ReadHeadAsync();
            begun.SetResult();
            await new TaskCompletionSource().Task.WaitAsync(connection.Token);
        });
        await using var test = Connect(server.Address);

        var call = test.Client.Logos.SetAsync(8, Picture(), cancellationToken: Token);
        await begun.Task.WaitAsync(Token);
        test.Time.Advance(TimeSpan.FromSeconds(75));
        var exception = await Assert.ThrowsAsync<DocSpaceConnectionException>(() => call);

        Assert.Equal((ConnectionFailure.TimedOut, RequestDelivery.Unknown), (exception.Reason, exception.Delivery));
        Assert.Equal((1, 0), (server.Heads.Count, server.Requests.Count));
        Assert.Equal([1001, 1020, 1003], test.Logs.Events);
    }

    /// <summary>More than the buffers between two sockets hold.</summary>
    internal static MemoryStream Picture()
    {
        var picture = new byte[5 * 1024 * 1024];
        byte[] head = [0x89, .. "PNG\r\n\u001a\n"u8, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 100, 0, 0, 0, 100];
        head.CopyTo(picture, 0);
        return new MemoryStream(picture);
    }

    // Time passes on this clock when somebody pauses, and here it is the server.
    private static async Task DripAsync(WireConnection connection, TimeProvider time, int seconds)
    {
        await connection.WriteAsync("HTTP/1.1 200 OK\r\nX-Slow: ");
        for (var second = 0; second < seconds; second++)
        {
            await connection.WriteAsync("x");
            await Task.Delay(TimeSpan.FromSeconds(1), time, connection.Token);
        }

        await connection.WaitForCloseAsync();
    }
}
