using System.Text;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Tests.Framework;
using static DocSpace.Sdk.Tests.Faults.FaultCall;

namespace DocSpace.Sdk.Tests.Faults;

/// <summary>Answers that break or stretch the rules of HTTP (F34 to F38).</summary>
public sealed class StrangeAnswerTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("SSH-2.0-OpenSSH_9.6\r\n")]
    [InlineData("HTTP/1.1 OK\r\n\r\n")]
    [InlineData("\u0016\u0003\u0001\u0002\u0000\u0001\r\n\r\n")]
    public async Task F34_Garbage_in_place_of_a_status_is_asked_for_twice_and_a_create_looks_for_its_room(string garbage)
    {
        var exception = await ReadFailsAsync<DocSpaceProtocolException>(
            async connection =>
            {
                await connection.ReadAsync();
                await connection.WriteAsync(garbage);
            },
            requests: 2,
            1001,
            1002,
            1001,
            1020,
            1009);

        Assert.Equal(RequestDelivery.Unknown, exception.Delivery);
        await CreateIsLookedForAsync(async connection =>
        {
            await connection.WriteAsync(garbage);
            WireConnection.Finish();
        });
    }

    [Theory]
    [InlineData(1, 70_000)]
    [InlineData(10_000, 10)]
    public async Task F35_A_head_without_measure_is_asked_for_once_and_a_create_looks_for_its_room(int headers, int length)
    {
        var head = new StringBuilder("HTTP/1.1 200 OK\r\n");
        for (var header = 0; header < headers; header++)
        {
            head.Append(null, $"X-{header}: {new string('x', length)}\r\n");
        }

        var answer = head.Append("Content-Length: 2\r\n\r\n{}").ToString();
        var exception = await ReadFailsAsync<DocSpaceProtocolException>(
            async connection =>
            {
                await connection.ReadAsync();
                await connection.WriteAsync(answer);
            },
            requests: 1,
            1001,
            1020,
            1009);

        Assert.Contains("The head of the answer is larger", exception.Message, StringComparison.Ordinal);
        await CreateIsLookedForAsync(async connection =>
        {
            await connection.WriteAsync(answer);
            WireConnection.Finish();
        });
    }

    [Fact]
    public async Task F36_Some_words_in_between_do_no_harm()
    {
        await using var server = new WireServer(static async connection =>
        {
            await connection.ReadAsync();
            await connection.WriteAsync("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </style.css>\r\n\r\n");
            await connection.WriteAsync(WireConnection.Ok(StubPortal.RoomJson));
        });
        await using var test = Connect(server.Address);

        Assert.False((await test.Client.CreateRoomAsync("Project", RoomType.Custom, Token)).IsRecovered);

        Assert.Single(server.Requests);
        Assert.Equal([1000], test.Logs.Events);
    }

    [Fact]
    public async Task F37_Words_in_between_without_end_are_ended_by_the_limit_of_the_attempt()
    {
        await using var server = new WireServer(static async connection =>
        {
            await connection.ReadAsync();
            while (connection.Number == 1)
            {
                await connection.WriteAsync("HTTP/1.1 102 Processing\r\n\r\n");
            }

            await connection.WriteAsync(WireConnection.Ok(StubPortal.RoomJson));
        });
        await using var test = Connect(server.Address);

        var call = test.Client.Rooms.GetAsync(8, Token);
        await server.WaitForRequestsAsync(1);
        test.Time.Advance(TimeSpan.FromSeconds(15));

        Assert.Equal(8, (await call).Id);
        Assert.Equal(2, server.Requests.Count);
        Assert.Equal([1001, 1002, 1000], test.Logs.Events);
    }

    [Theory]
    [InlineData("Content-Length: 5\r\n", "")]
    [InlineData("Transfer-Encoding: chunked\r\n", "5\r\n{\"a\":\r\n0\r\n\r\n")]
    public async Task F38_An_answer_with_two_lengths_never_gets_into_the_next_one(string header, string body)
    {
        await using var server = new WireServer(async connection =>
        {
            for (var request = 1; await connection.ReadAsync() is not null; request++)
            {
                // Whatever of it is not read as its body must not be taken for the answer to what comes next.
                await connection.WriteAsync(connection.Number == 1 && request == 1
                    ? WireConnection.Ok(StubPortal.RoomJson, header).Replace("\r\n\r\n", "\r\n\r\n" + body, StringComparison.Ordinal)
                    : WireConnection.Ok(StubPortal.RoomJson));
            }
        });
        await using var test = Connect(server.Address);

        var strange = await Record.ExceptionAsync(() => test.Client.Rooms.GetAsync(8, Token));
        var next = await test.Client.Rooms.GetAsync(8, Token);

        Assert.True(strange is null or DocSpaceProtocolException, $"{strange}");
        Assert.Equal((8, "Project"), (next.Id, next.Title));
    }
}
