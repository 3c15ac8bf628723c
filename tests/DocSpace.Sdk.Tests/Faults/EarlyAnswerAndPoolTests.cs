using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Tests.Framework;
using static DocSpace.Sdk.Tests.Faults.FaultCall;

namespace DocSpace.Sdk.Tests.Faults;

/// <summary>Answers that come before the request is there, and connections that die while they wait for the next one (F25 to F27).</summary>
public sealed class EarlyAnswerAndPoolTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(401)]
    [InlineData(413)]
    public async Task F25_An_answer_that_comes_before_the_body_was_read_counts(int status)
    {
        await using var server = new WireServer(async connection =>
        {
            await connection.ReadHeadAsync();
            await connection.WriteAsync($"HTTP/1.1 {status} Early\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        });
        await using var test = Connect(server.Address);

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => test.Client.CreateRoomAsync("Project", RoomType.Custom, Token));

        Assert.Equal(((HttpStatusCode)status, RequestDelivery.Rejected, 1), (exception.StatusCode, exception.Delivery, server.Heads.Count));
        Assert.Equal([1001, 1000], test.Logs.Events);
    }

    [Fact]
    public async Task F25_An_answer_to_an_upload_counts_when_the_server_lets_it_come_to_its_end_as_proxies_do()
    {
        await using var server = new WireServer(static async connection =>
        {
            await connection.ReadHeadAsync();
            await connection.WriteAsync("HTTP/1.1 413 Early\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            await connection.WaitForCloseAsync();
        });
        await using var test = Connect(server.Address);

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => test.Client.Logos.SetAsync(8, SlowServerTests.Picture(), cancellationToken: Token));

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, 1), (exception.StatusCode, server.Heads.Count));
    }

    [Fact]
    public async Task F26_A_change_without_anything_to_say_is_not_repeated_by_the_transport_when_its_connection_dies()
    {
        await using var server = new WireServer(static async connection =>
        {
            while (await connection.ReadAsync() is { Method: "GET" })
            {
                await connection.WriteAsync(WireConnection.Ok("""{"count":0,"status":0,"statusCode":200}"""));
            }
        });
        await using var test = Connect(server.Address);

        var exception = await Assert.ThrowsAsync<DocSpaceConnectionException>(() => test.Client.Exports.StartIndexExportAsync(8, Token));

        // The bare transport would send it again, without a retry in the log.
        Assert.Equal((ConnectionFailure.Broken, RequestDelivery.Unknown), (exception.Reason, exception.Delivery));
        Assert.Equal((1, 1), (server.Posts, server.Connections));
        Assert.Contains("Content-Length: 0", server.Requests[1].Head, StringComparison.Ordinal);
        Assert.Equal([1000, 1001, 1020, 1003], test.Logs.Events);
    }

    [Fact]
    public async Task F27_A_create_on_a_connection_that_dies_under_it_is_sent_once_and_looked_for()
    {
        foreach (var made in new[] { true, false })
        {
            CreatingServer? portal = null;
            portal = new CreatingServer(made, CreatingServer.After(static _ =>
            {
                WireConnection.Finish();
                return Task.CompletedTask;
            }, () => portal!));
            await using var server = new WireServer(portal.ServeAsync);
            await using var test = Connect(server.Address);
            await test.Client.Rooms.ListAsync(cancellationToken: Token);

            var exception = await Record.ExceptionAsync(() => test.Client.CreateRoomAsync(CreatingServer.Title, RoomType.Custom, Token));

            Assert.Equal(made ? null : typeof(DocSpaceRoomOutcomeUnknownException), exception?.GetType());
            Assert.Equal("POST", server.Requests[1].Method);
            Assert.Equal((1, 2), (server.Posts, server.Connections));
            Assert.Equal([1003, made ? 1004 : 1005], test.Logs.Events.Where(static id => id is 1003 or 1004 or 1005));
        }
    }
}
