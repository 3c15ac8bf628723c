using System.Net;
using System.Net.Sockets;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Tests.Framework;
using Microsoft.Extensions.Time.Testing;
using static DocSpace.Sdk.Tests.Faults.FaultCall;

namespace DocSpace.Sdk.Tests.Faults;

/// <summary>Proxies and machines that misbehave (F33, F39, F40).</summary>
public sealed class StrangeTransportTests
{
    private static readonly int[] FourAttempts = [1001, 1002, 1001, 1002, 1001, 1002, 1001, 1020];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("407 Proxy Authentication Required\r\nProxy-Authenticate: Negotiate")]
    [InlineData("502 Bad Gateway")]
    public async Task F33_A_proxy_that_refuses_is_tried_four_times_and_nothing_was_sent(string status)
    {
        await using var proxy = new WireServer(async connection =>
        {
            await connection.ReadAsync();
            await connection.WriteAsync($"HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        });
        await using var test = ConnectOver(new Uri("https://portal.example.com"), transport => transport.Proxy = new WebProxy(proxy.Address)
        {
            Credentials = new NetworkCredential("pr0xyuser", "pr0xypassword"),
        });

        var exception = await Assert.ThrowsAsync<DocSpaceConnectionException>(() => test.Client.CreateRoomAsync("Project", RoomType.Custom, Token));

        Assert.Equal((ConnectionFailure.NotReached, RequestDelivery.NotSent), (exception.Reason, exception.Delivery));
        Assert.Equal(HttpRequestError.ProxyTunnelError, Assert.IsType<HttpRequestException>(exception.InnerException).HttpRequestError);
        Assert.All(proxy.Requests, static request => Assert.StartsWith("CONNECT portal.example.com:443", request.Head, StringComparison.Ordinal));
        Assert.Equal(4, proxy.Requests.Count);
        Assert.Equal(FourAttempts, test.Logs.Events);
        Assert.All(test.Logs.Lines.Append(exception.ToString()), static text => Assert.DoesNotContain("pr0xy", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task F39_A_machine_without_free_ports_reaches_nobody_and_soon_does_not_try()
    {
        var connects = 0;
        await using var test = ConnectOver(new Uri("https://portal.example.com"), transport => transport.ConnectCallback = (_, _) =>
        {
            connects++;
            throw new SocketException((int)SocketError.AddressNotAvailable);
        });

        for (var call = 0; call < 5; call++)
        {
            var exception = await Assert.ThrowsAsync<DocSpaceConnectionException>(() => test.Client.CreateRoomAsync("Project", RoomType.Custom, Token));
            Assert.Equal(RequestDelivery.NotSent, exception.Delivery);
        }

        var suspended = await Assert.ThrowsAsync<DocSpaceConnectionException>(() => test.Client.CreateRoomAsync("Project", RoomType.Custom, Token));

        Assert.Equal((ConnectionFailure.Suspended, RequestDelivery.NotSent, 20), (suspended.Reason, suspended.Delivery, connects));
        Assert.Single(test.Logs.Events, static id => id == 1007);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public async Task F40_A_clock_that_jumps_neither_ends_a_call_nor_makes_it_last(int hours)
    {
        var time = new JumpingTime();
        await using var test = new TestClient(time: time);
        test.Portal.Hang().AnswerRoom();

        var call = test.Client.Rooms.GetAsync(8, Token);
        await test.Portal.WaitForRequestsAsync(1);
        time.Jump = TimeSpan.FromHours(hours);
        test.Time.Advance(TimeSpan.FromSeconds(14));
        Assert.Single(test.Portal.Requests);
        test.Time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(8, (await test.PassTimeAsync(call)).Id);
        Assert.Equal(2, test.Portal.Requests.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public async Task F40_A_clock_that_jumps_does_not_change_the_wait_of_a_limit(int hours)
    {
        var time = new JumpingTime();
        await using var test = new TestClient(time: time);
        test.Portal.Answer(HttpStatusCode.TooManyRequests, with: static response => response.Headers.Add("Retry-After", "5")).AnswerRoom();

        var first = test.Client.Rooms.GetAsync(8, Token);
        while (!test.Logs.Events.Contains(1002))
        {
            await Task.Yield();
        }

        time.Jump = TimeSpan.FromHours(hours);
        var second = test.Client.Rooms.GetAsync(9, Token);
        test.Time.Advance(TimeSpan.FromSeconds(4));
        Assert.Single(test.Portal.Requests);

        Assert.Equal([8, 8], (await test.PassTimeAsync(Task.WhenAll(first, second))).Select(static room => room.Id));
        Assert.Equal(3, test.Portal.Requests.Count);
    }

    /// <summary>A clock that can be put forward or back while time goes on as before.</summary>
    private sealed class JumpingTime() : FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero))
    {
        public TimeSpan Jump { get; set; }

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Jump;

        public override long GetTimestamp() => base.GetUtcNow().Ticks;
    }
}
