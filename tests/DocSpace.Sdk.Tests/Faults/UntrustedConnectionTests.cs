using System.Security.Cryptography.X509Certificates;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Tests.Framework;
using static DocSpace.Sdk.Tests.Faults.FaultCall;

namespace DocSpace.Sdk.Tests.Faults;

/// <summary>Connections that are not secure (F7 to F10): one connection, no request, an error in the log.</summary>
public sealed class UntrustedConnectionTests : IDisposable
{
    // The answer of a server that knows nothing newer than TLS 1.0: a record of 42 bytes with a ServerHello of version 3.1.
    private static readonly byte[] OldHello = [0x16, 3, 1, 0, 42, 2, 0, 0, 38, 3, 1, .. new byte[32], 0, 0, 0x2F, 0];

    private readonly Certificates _certificates = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task F7_A_server_without_encryption_gets_nothing(bool read)
    {
        await using var server = new WireServer(static async connection =>
        {
            await connection.Stream.ReadExactlyAsync(new byte[5], connection.Token);
            await connection.WriteAsync("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
            await connection.WaitForCloseAsync();
        });

        await IsRefusedAsync(server, static _ => { }, read);
    }

    [Theory]
    [InlineData("expired")]
    [InlineData("wrong host")]
    [InlineData("self-signed")]
    [InlineData("perhaps revoked")]
    public async Task F8_A_server_with_a_bad_certificate_gets_nothing(string fault)
    {
        using var certificate = fault switch
        {
            "expired" => _certificates.Issue(years: 1),
            "wrong host" => _certificates.Issue(host: "elsewhere.example.com"),
            "self-signed" => _certificates.Issue(selfSigned: true),
            _ => _certificates.Issue(),
        };
        await using var server = new WireServer(static connection => connection.AnswerRoomsAsync(), certificate);

        // Whether revoked certificates are looked for is a matter of the host; where it does, no answer counts as a bad one.
        var revocation = fault is "perhaps revoked" ? X509RevocationMode.Online : X509RevocationMode.NoCheck;

        await IsRefusedAsync(server, transport => _certificates.TrustIn(transport, revocation), read: true);
        await IsRefusedAsync(server, transport => _certificates.TrustIn(transport, revocation), read: false, connections: 2);
    }

    [Fact]
    public async Task F8_A_server_with_a_good_certificate_is_trusted_by_the_same_client()
    {
        using var certificate = _certificates.Issue();
        await using var server = new WireServer(static connection => connection.AnswerRoomsAsync(), certificate);
        await using var test = ConnectOver(server.Address, transport => _certificates.TrustIn(transport));

        Assert.Equal(8, (await test.Client.Rooms.GetAsync(8, Token)).Id);

        await IsRefusedAsync(server, static _ => { }, read: true, connections: 2);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task F9_A_handshake_that_is_cut_is_not_begun_again(bool read)
    {
        await using var server = new WireServer(static async connection => await connection.Stream.ReadExactlyAsync(new byte[5], connection.Token));

        await IsRefusedAsync(server, static _ => { }, read);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task F10_A_server_that_knows_only_old_protocols_gets_nothing(bool read)
    {
        await using var server = new WireServer(static async connection =>
        {
            await connection.Stream.ReadExactlyAsync(new byte[5], connection.Token);
            await connection.Stream.WriteAsync(OldHello, connection.Token);
            await connection.WaitForCloseAsync();
        });

        await IsRefusedAsync(server, static _ => { }, read);
    }

    public void Dispose() => _certificates.Dispose();

    private static async Task IsRefusedAsync(WireServer server, Action<SocketsHttpHandler> transport, bool read, int connections = 1)
    {
        var requests = server.Heads.Count;
        await using var test = ConnectOver(new UriBuilder(server.Address) { Scheme = Uri.UriSchemeHttps }.Uri, transport);

        var exception = await Assert.ThrowsAsync<DocSpaceConnectionException>(() =>
            read ? test.Client.Rooms.GetAsync(8, Token) : test.Client.CreateRoomAsync("Project", RoomType.Custom, Token));

        Assert.Equal((ConnectionFailure.NotSecure, RequestDelivery.NotSent), (exception.Reason, exception.Delivery));
        Assert.Equal((connections, requests), (server.Connections, server.Heads.Count));
        Assert.Equal([1001, 1020, 1008], test.Logs.Events);
    }
}
