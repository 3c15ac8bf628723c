using System.Net;
using System.Net.Http.Headers;
using DocSpace.Sdk.Authentication;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Tests.Framework;
using Microsoft.Extensions.DependencyInjection;

namespace DocSpace.Sdk.Tests.Resilience;

/// <summary>Wherever a call waits, a cancellation ends it at once: time stands still in these tests. The token is the caller's.</summary>
public sealed class CancellationTests
{
    private const string NoMembers = """{"response":[],"count":0,"total":0}""";
    private const string Operation = """{"response":{"id":"a1","operation":0,"progress":10,"error":null,"processed":"0","finished":false},"count":1}""";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task While_other_calls_have_all_places()
    {
        await using var test = new TestClient(configure: static options => options.MaxConcurrentReads = 1);
        test.Portal.Hang();
        using var other = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var first = test.Client.Rooms.GetAsync(8, other.Token);
        await test.Portal.WaitForRequestsAsync(1);

        await EndsAtOnceAsync(token => test.Client.Rooms.GetAsync(8, token), static () => true);

        Assert.Single(test.Portal.Requests);
        await other.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
    }

    [Fact]
    public async Task While_a_limit_of_the_portal_holds_all_calls_back()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.TooManyRequests, with: static response => response.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(30)));
        using var other = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var first = test.Client.Rooms.GetAsync(8, other.Token);
        await UntilAsync(() => test.Logs.Events.Contains(1002));

        await EndsAtOnceAsync(token => test.Client.Rooms.GetAsync(8, token), static () => true);

        Assert.Single(test.Portal.Requests);
        await other.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
    }

    [Theory]
    [InlineData(503)]
    [InlineData(429)]
    public async Task In_the_pause_before_the_next_attempt(int status)
    {
        await using var test = new TestClient();
        test.Portal.Answer((HttpStatusCode)status);

        await EndsAtOnceAsync(token => test.Client.Rooms.GetAsync(8, token), () => test.Logs.Events.Contains(1002));

        Assert.Single(test.Portal.Requests);
    }

    [Fact]
    public async Task While_a_connection_is_made()
    {
        var connects = false;
        await using var test = new TestClient(
            configure: static options => options.BaseAddress = new Uri("http://127.0.0.1:9/"),
            http: builder => builder.ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                ConnectTimeout = TimeSpan.FromDays(1),
                ConnectCallback = async (_, token) =>
                {
                    connects = true;
                    await Task.Delay(Timeout.Infinite, token);
                    return Stream.Null;
                },
            }),
            realTransport: true);

        await EndsAtOnceAsync(token => test.Client.Rooms.GetAsync(8, token), () => Volatile.Read(ref connects));
    }

    [Fact]
    public async Task While_the_answer_is_waited_for()
    {
        await using var test = new TestClient();
        test.Portal.Hang();

        await EndsAtOnceAsync(token => test.Client.Rooms.GetAsync(8, token), () => test.Portal.Requests.Count == 1);
    }

    [Fact]
    public async Task While_the_body_of_an_answer_is_read()
    {
        await using var test = new TestClient();
        test.Portal.HangInBody();

        await EndsAtOnceAsync(token => test.Client.Rooms.GetAsync(8, token), () => test.Portal.Requests.Count == 1);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(500)]
    public async Task While_a_body_drips_over_the_wire_whatever_the_status(int status)
    {
        await using var server = new RawServer(async (_, stream, token) =>
        {
            await stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes($"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{{"), token);
            await Task.Delay(Timeout.Infinite, token);
        });
        await using var test = new TestClient(configure: options => options.BaseAddress = server.Address, realTransport: true);

        await EndsAtOnceAsync(token => test.Client.Rooms.GetAsync(8, token), () => server.Requests == 1);
    }

    [Fact]
    public async Task While_the_application_fetches_a_token()
    {
        var asked = false;
        await using var test = new TestClient(configure: options =>
        {
            options.ApiKey = null;
            options.Credential = DocSpaceCredential.Token(async token =>
            {
                Volatile.Write(ref asked, true);
                await Task.Delay(Timeout.Infinite, token);
                throw new InvalidOperationException("Not reached.");
            });
        });

        await EndsAtOnceAsync(token => test.Client.Rooms.GetAsync(8, token), () => Volatile.Read(ref asked));
    }

    [Fact]
    public async Task While_the_client_signs_in()
    {
        await using var test = new TestClient(configure: static options =>
        {
            options.ApiKey = null;
            options.Credential = DocSpaceCredential.Password("ann@example.com", "secret");
        });
        test.Portal.Hang();

        await EndsAtOnceAsync(token => test.Client.Rooms.GetAsync(8, token), () => test.Portal.Requests.Count == 1);
    }

    [Fact]
    public async Task Between_two_looks_for_a_room_whose_creation_was_not_answered()
    {
        await using var test = new TestClient();
        test.Portal.Serve(static request => request.Method == HttpMethod.Post ? (HttpStatusCode.BadGateway, string.Empty) : (HttpStatusCode.OK, StubPortal.NoRoomsJson));

        await EndsAtOnceAsync(token => test.Client.CreateRoomAsync("Project", RoomType.Custom, token), () => test.Logs.Events.Contains(1003));
    }

    [Fact]
    public async Task Between_two_looks_at_members_that_do_not_rest()
    {
        await using var test = new TestClient();
        test.Portal.Serve(static request => request.Method == HttpMethod.Put ? (HttpStatusCode.BadGateway, string.Empty) : (HttpStatusCode.OK, NoMembers));

        await EndsAtOnceAsync(token => test.Client.InviteAsync(8, "ann@example.com", RoomAccess.Read, cancellationToken: token), () => test.Portal.Requests.Count == 3);
    }

    [Fact]
    public async Task While_another_call_invites()
    {
        await using var test = new TestClient();
        test.Portal.Hang();
        using var other = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var first = test.Client.InviteAsync(8, "ann@example.com", RoomAccess.Read, cancellationToken: other.Token);
        await test.Portal.WaitForRequestsAsync(1);

        await EndsAtOnceAsync(token => test.Client.InviteAsync(9, "bob@example.com", RoomAccess.Read, cancellationToken: token), static () => true);

        await other.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
    }

    [Fact]
    public async Task While_what_a_cancelled_call_left_behind_is_waited_for()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, NoMembers).Hang().Answer(HttpStatusCode.OK, NoMembers);
        await EndsAtOnceAsync(token => test.Client.InviteAsync(8, "ann@example.com", RoomAccess.Read, cancellationToken: token), () => test.Portal.Requests.Count == 2);

        await EndsAtOnceAsync(token => test.Client.InviteAsync(9, "bob@example.com", RoomAccess.Read, cancellationToken: token), () => test.Portal.Requests.Count == 3);
    }

    [Fact]
    public async Task Between_two_looks_at_work_in_the_background()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, Operation).Answer(HttpStatusCode.OK, $$"""{"response":[{{Operation[12..^11]}}],"count":1}""");
        var archive = await test.Client.Rooms.ArchiveAsync(8, Token);

        await EndsAtOnceAsync(token => archive.WaitAsync(cancellationToken: token), static () => true);
    }

    [Fact]
    public async Task Between_two_pages()
    {
        await using var test = new TestClient();
        test.Portal
            .Answer(HttpStatusCode.OK, """{"response":{"folders":[{"id":8,"title":"Project","roomType":2}],"startIndex":0,"count":1,"total":9},"count":1}""")
            .Hang();

        await EndsAtOnceAsync(
            async token =>
            {
                await foreach (var room in test.Client.Rooms.EnumerateAsync(new() { PageSize = 1 }, token))
                {
                    Assert.Equal(8, room.Id);
                }
            },
            () => test.Portal.Requests.Count == 2);
    }

    private static async Task EndsAtOnceAsync(Func<CancellationToken, Task> call, Func<bool> isThere)
    {
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var running = call(cancel.Token);
        await UntilAsync(() => isThere() || running.IsCompleted);
        Assert.False(running.IsCompleted, "The call did not wait there.");

        await cancel.CancelAsync();

        // The limit only keeps a failure from hanging: nobody advances the clock of the call.
        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running.WaitAsync(TimeSpan.FromSeconds(60), Token));
        Assert.Equal(cancel.Token, exception.CancellationToken);
    }

    private static async Task UntilAsync(Func<bool> condition)
    {
        while (!condition())
        {
            Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
