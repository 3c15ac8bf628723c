using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Tests.Framework;
using static DocSpace.Sdk.Tests.Faults.FaultCall;

namespace DocSpace.Sdk.Tests.Faults;

/// <summary>Statuses that no DocSpace portal answers with (F41 to F48).</summary>
public sealed class StrangeStatusTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string> Redirects =>
    [
        "301 /api/2.0/files/rooms/9", "302 /api/2.0/files/rooms/9", "303 /api/2.0/files/rooms/9", "307 /api/2.0/files/rooms/9", "308 /api/2.0/files/rooms/9",
    ];

    [Fact]
    public Task F41_No_content_where_there_must_be_some_is_no_answer() => IsNoAnswerAsync("HTTP/1.1 204 No Content\r\n\r\n", "The answer is empty.");

    [Theory]
    [InlineData("HTTP/1.1 205 Reset Content\r\nContent-Length: 0\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")]
    public Task F42_An_empty_body_is_no_answer(string answer) => IsNoAnswerAsync(answer, "The answer is empty.");

    [Fact]
    public Task F42_A_body_of_null_is_no_answer() => IsNoAnswerAsync(WireConnection.Ok("null"), "is not what DocSpace sends here");

    [Fact]
    public Task F43_A_part_that_nobody_asked_for_is_no_answer() => IsNoAnswerAsync(
        WireConnection.Ok(StubPortal.RoomJson, "Content-Range: bytes 0-9/99\r\n").Replace("200 OK", "206 Partial Content", StringComparison.Ordinal),
        "answered 206, which nobody asked for");

    [Theory]
    [MemberData(nameof(Redirects))]
    public async Task F44_A_redirect_to_the_same_host_is_not_followed(string redirect)
    {
        await using var server = new WireServer(connection => AnswerAsync(connection, Redirect(redirect)));
        await IsRefusedAsync(server, "redirects to", hasTarget: false);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task F45_A_redirect_to_another_host_is_not_followed(int status)
    {
        await using var other = new WireServer(static connection => connection.AnswerRoomsAsync());
        await using var server = new WireServer(connection => AnswerAsync(connection, Redirect($"{status} {other.Address}api/2.0/files/rooms?secret=1")));

        await IsRefusedAsync(server, $"redirects to {other.Address.GetLeftPart(UriPartial.Authority)} (");

        Assert.Equal(0, other.Connections);
    }

    [Fact]
    public async Task F46_A_redirect_to_a_connection_without_encryption_is_not_followed()
    {
        using var certificates = new Certificates();
        using var certificate = certificates.Issue();
        await using var plain = new WireServer(static connection => connection.AnswerRoomsAsync());
        await using var server = new WireServer(connection => AnswerAsync(connection, Redirect($"302 {plain.Address}api/2.0/files/rooms/8")), certificate);
        await using var test = ConnectOver(server.Address, transport => certificates.TrustIn(transport));

        var exception = await Assert.ThrowsAsync<DocSpaceConnectionException>(() => test.Client.Rooms.GetAsync(8, Token));

        Assert.Equal((ConnectionFailure.Redirected, 1, 0), (exception.Reason, server.Requests.Count, plain.Connections));
        Assert.Equal([1001, 1000, 1008], test.Logs.Events);
    }

    [Theory]
    [InlineData("302")]
    [InlineData("302 javascript:alert(1)")]
    [InlineData("302 ///")]
    [InlineData("302 http://[bad")]
    public async Task F47_A_redirect_to_nowhere_is_refused_without_a_word_of_its_target(string redirect)
    {
        await using var server = new WireServer(connection => AnswerAsync(connection, Redirect(redirect)));
        await IsRefusedAsync(server, "javascript", hasTarget: false);
    }

    [Fact]
    public async Task F47_A_target_is_told_by_its_origin_only()
    {
        await using var server = new WireServer(static connection => AnswerAsync(connection, Redirect("302 https://user:secret@evil.example.com/secret?secret#secret")));
        await IsRefusedAsync(server, "redirects to https://evil.example.com (302)");
    }

    [Fact]
    public Task F48_Not_modified_is_no_answer_to_who_did_not_ask() =>
        IsNoAnswerAsync("HTTP/1.1 304 Not Modified\r\n\r\n", "answered 304, which nobody asked for", 1001);

    private static string Redirect(string redirect) =>
        $"HTTP/1.1 {redirect[..3]} Moved\r\n{(redirect.Length > 3 ? $"Location: {redirect[4..]}\r\n" : string.Empty)}Content-Length: 0\r\n\r\n";

    private static async Task AnswerAsync(WireConnection connection, string answer)
    {
        while (await connection.ReadAsync() is not null)
        {
            await connection.WriteAsync(answer);
        }
    }

    /// <summary>Asked for once by a read; a create looks for its room, because it may be there.</summary>
    private static async Task IsNoAnswerAsync(string answer, string message, params int[] before)
    {
        await using var server = new WireServer(connection => AnswerAsync(connection, answer));
        await using var test = Connect(server.Address);

        var exception = await Assert.ThrowsAsync<DocSpaceProtocolException>(() => test.Client.Rooms.GetAsync(8, Token));

        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        Assert.Equal(RequestDelivery.Unknown, exception.Delivery);
        Assert.Single(server.Requests);
        Assert.Equal([.. before, 1000, 1009], test.Logs.Events);
        await CreateIsLookedForAsync(connection => connection.WriteAsync(answer));
    }

    private static async Task IsRefusedAsync(WireServer server, string text, bool hasTarget = true)
    {
        foreach (var read in new[] { true, false })
        {
            var requests = server.Requests.Count;
            await using var test = Connect(server.Address);

            var exception = await Assert.ThrowsAsync<DocSpaceConnectionException>(() =>
                read ? test.Client.Rooms.GetAsync(8, Token) : test.Client.CreateRoomAsync("Project", RoomType.Custom, Token));

            Assert.Equal((ConnectionFailure.Redirected, RequestDelivery.Rejected), (exception.Reason, exception.Delivery));
            Assert.Equal(hasTarget, exception.Message.Contains(text, StringComparison.Ordinal));
            Assert.DoesNotContain("secret", exception.ToString(), StringComparison.Ordinal);
            Assert.Equal(requests + 1, server.Requests.Count);
            Assert.Equal(read ? "GET" : "POST", server.Requests[^1].Method);
            Assert.Equal([1001, 1000, 1008], test.Logs.Events);
        }
    }
}
