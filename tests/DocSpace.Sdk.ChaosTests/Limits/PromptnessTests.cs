using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using DocSpace.Sdk.Errors;
using Reports;

namespace DocSpace.Sdk.ChaosTests.Limits;

/// <summary>
/// How promptly calls end over real connections: after a cancellation, and at the end of their time. What is measured is printed; only what
/// no machine is too slow for is asserted.
/// </summary>
public sealed class PromptnessTests
{
    private const int Calls = 60;

    private static readonly TimeSpan _promised = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan _tolerated = TimeSpan.FromSeconds(5);

    public static TheoryData<string> Peers => ["black hole", "head that drips", "body that drips", "error that drips"];

    [Theory]
    [MemberData(nameof(Peers))]
    public async Task A_cancelled_call_ends_at_once(string peer)
    {
        await using var server = new Peer(peer);
        using var client = Connect(server, TimeSpan.FromMinutes(1));
        var late = await MeasureAsync(async () =>
        {
            using var cancel = new CancellationTokenSource();
            var call = client.Rooms.GetAsync(8, cancel.Token);
            await Task.Delay(20, TestContext.Current.CancellationToken);
            var start = Stopwatch.GetTimestamp();
            await cancel.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
            return Stopwatch.GetElapsedTime(start);
        });
        Tell($"cancelled before a {peer}", late);
    }

    [Theory]
    [MemberData(nameof(Peers))]
    public async Task No_call_lasts_longer_than_its_time(string peer)
    {
        var total = TimeSpan.FromSeconds(1);
        await using var server = new Peer(peer);
        using var client = Connect(server, total);
        var late = await MeasureAsync(async () =>
        {
            var start = Stopwatch.GetTimestamp();
            await Assert.ThrowsAsync<DocSpaceConnectionException>(() => client.Rooms.GetAsync(8, TestContext.Current.CancellationToken));
            return Stopwatch.GetElapsedTime(start) - total;
        });
        Tell($"out of time before a {peer}", late);
    }

    private static DocSpaceClient Connect(Peer server, TimeSpan total) => DocSpaceClient.Create(new DocSpaceClientOptions
    {
        BaseAddress = server.Address,
        ApiKey = "sk-0123456789abcdef",
        Timeouts = new() { ReadAttempt = total, ReadTotal = total },
    });

    // Ten at a time: waiting costs nothing.
    private static async Task<TimeSpan[]> MeasureAsync(Func<Task<TimeSpan>> call)
    {
        var late = new List<TimeSpan>();
        for (var done = 0; done < Calls; done += 10)
        {
            late.AddRange(await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => call())));
        }

        return [.. late.Order()];
    }

    private static void Tell(string what, TimeSpan[] late)
    {
        RunReport.Write(what, FormattableString.Invariant(
            $"{Calls} calls {what}: median {late[Calls / 2].TotalMilliseconds:0} ms, latest {late[^1].TotalMilliseconds:0} ms, {late.Count(static time => time > _promised)} later than {_promised.TotalMilliseconds} ms."));
        Assert.True(late[Calls / 2] < _tolerated, "Half of the calls end late.");
    }

    /// <summary>A server that takes requests and is in no hurry.</summary>
    private sealed class Peer : IAsyncDisposable
    {
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
        private readonly CancellationTokenSource _stop = new();
        private readonly Task _loop;

        public Peer(string kind)
        {
            _listener.Start();
            _loop = AcceptAsync(kind switch
            {
                "head that drips" => "HTTP/1.1 200 OK\r\nX-Slow: ",
                "body that drips" => "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 10000\r\n\r\n{",
                "error that drips" => "HTTP/1.1 404 No\r\nContent-Type: application/json\r\nContent-Length: 10000\r\n\r\n{",
                _ => string.Empty,
            });
        }

        public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");

        public async ValueTask DisposeAsync()
        {
            await _stop.CancelAsync();
            _listener.Stop();
            await _loop;
            _stop.Dispose();
        }

        private async Task AcceptAsync(string beginning)
        {
            var connections = new List<Task>();
            try
            {
                while (true)
                {
                    connections.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token), beginning));
                }
            }
            catch (Exception exception) when (exception is OperationCanceledException or SocketException)
            {
                await Task.WhenAll(connections);
            }
        }

        private async Task ServeAsync(TcpClient connection, string beginning)
        {
            using (connection)
            {
                try
                {
                    var stream = connection.GetStream();
                    var buffer = new byte[4096];
                    _ = await stream.ReadAsync(buffer, _stop.Token);
                    await stream.WriteAsync(Encoding.ASCII.GetBytes(beginning), _stop.Token);
                    while (beginning.Length > 0)
                    {
                        await Task.Delay(50, _stop.Token);
                        await stream.WriteAsync(" "u8.ToArray(), _stop.Token);
                    }

                    await Task.Delay(Timeout.Infinite, _stop.Token);
                }
                catch (Exception exception) when (exception is OperationCanceledException or IOException)
                {
                    // The client is gone, or the test is over.
                }
            }
        }
    }
}
