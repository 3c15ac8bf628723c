using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing;
using DocSpace.Sdk.Tests.Framework;
using Microsoft.Extensions.DependencyInjection;

namespace DocSpace.Sdk.Tests.Faults;

/// <summary>What hosts do to a client: close it, stack handlers on it, and block on it.</summary>
public sealed class LifetimeTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task F106_A_client_that_is_closed_answers_no_more_and_may_be_closed_twice()
    {
        await using var server = new RawServer(async (_, stream, token) => await stream.WriteAsync(RawServer.Ok(StubPortal.RoomJson), token));
        var client = DocSpaceClient.Create(server.Address, TestClient.ApiKey);

        var room = await client.Rooms.GetAsync(8, Token);
        client.Dispose();
        client.Dispose();

        Assert.Equal(8, room.Id);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.Rooms.GetAsync(8, Token));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task F106_Calls_under_way_end_when_their_client_is_closed(bool isRead)
    {
        var arrived = new TaskCompletionSource();
        await using var server = new RawServer(async (_, stream, token) =>
        {
            arrived.TrySetResult();
            await stream.CopyToAsync(Stream.Null, token);
        });
        var client = DocSpaceClient.Create(server.Address, TestClient.ApiKey);

        var call = isRead ? client.Rooms.GetAsync(8, Token) : client.CreateRoomAsync("Project", RoomType.Custom, Token);
        await arrived.Task.WaitAsync(Token);
        client.Dispose();
        var exception = await Record.ExceptionAsync(() => call);

        Assert.True(exception is OperationCanceledException or ObjectDisposedException, $"{exception?.GetType()}");
        Assert.Equal(1, server.Requests);
    }

    [Theory]
    [InlineData("all clients, before")]
    [InlineData("all clients, after")]
    [InlineData("this client")]
    public async Task F107_Retries_of_the_host_do_not_repeat_a_create(string where)
    {
        using var portal = new StubPortal().Answer(HttpStatusCode.ServiceUnavailable).Answer(HttpStatusCode.Forbidden);
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(new PausingTime());
        if (where is "all clients, before")
        {
            services.ConfigureHttpClientDefaults(http => http.AddStandardResilienceHandler());
        }

        var builder = services.AddDocSpaceClient(options => (options.BaseAddress, options.ApiKey) = (new Uri(TestClient.Address), TestClient.ApiKey))
            .ConfigurePrimaryHttpMessageHandler(() => portal);
        if (where is "this client")
        {
            builder.AddStandardResilienceHandler();
        }
        else if (where is "all clients, after")
        {
            services.ConfigureHttpClientDefaults(http => http.AddStandardResilienceHandler());
        }

        await using var provider = services.BuildServiceProvider();

        await Assert.ThrowsAsync<DocSpaceRoomOutcomeUnknownException>(() => provider.GetRequiredService<DocSpaceClient>().CreateRoomAsync("Project", RoomType.Custom, Token));

        Assert.Equal([HttpMethod.Post, HttpMethod.Get], portal.Requests.Select(request => request.Method));
    }

    [Fact]
    public async Task F108_Who_blocks_the_only_thread_of_a_context_gets_answers()
    {
        var time = new PausingTime();
        await using var portal = await DocSpaceEmulator.StartAsync(new DocSpaceEmulatorOptions { TimeProvider = time }, Token);
        portal.Faults.Add(EmulatedFault.StatusAfter(502).On("POST files/rooms").First(1));
        await using var test = new TestClient(configure: portal.Configure, realTransport: true, time: time);

        var (isRecovered, isGone) = await BlockedThread.RunAsync(() =>
        {
            var room = test.Client.CreateRoomAsync("Project", RoomType.Custom, Token).GetAwaiter().GetResult();
            _ = test.Client.Rooms.ListAsync(cancellationToken: Token).GetAwaiter().GetResult();
            var deletion = test.Client.Rooms.DeleteAsync(room.Id, Token).GetAwaiter().GetResult();
            deletion.WaitAsync(cancellationToken: Token).GetAwaiter().GetResult();
            return (room.IsRecovered, deletion.IsFinished);
        }).WaitAsync(TimeSpan.FromMinutes(1), TimeProvider.System, Token);

        Assert.True(isRecovered && isGone);
    }

    [Fact]
    public async Task F108_The_time_of_a_call_ends_on_a_blocked_thread_too()
    {
        using var portal = new SilentPortal();
        await using var test = new TestClient(http: http => http.ConfigurePrimaryHttpMessageHandler(() => portal), realTransport: true);

        var call = BlockedThread.RunAsync(() => Assert.Throws<DocSpaceConnectionException>(() => test.Client.Rooms.GetAsync(8, Token).GetAwaiter().GetResult()));
        await portal.Asked.WaitAsync(Token);
        var exception = await test.PassTimeAsync(call, TimeSpan.FromMilliseconds(100));

        Assert.Equal(ConnectionFailure.TimedOut, exception.Reason);
    }

    /// <summary>Never answers, and needs no context to give up.</summary>
    private sealed class SilentPortal : HttpMessageHandler
    {
        private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Asked => _asked.Task;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            _asked.TrySetResult();
            return new TaskCompletionSource<HttpResponseMessage>().Task.WaitAsync(cancellationToken);
        }
    }
}
