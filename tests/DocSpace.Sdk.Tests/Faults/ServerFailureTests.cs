using System.Net;
using System.Net.Http.Headers;
using System.Text;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing;
using DocSpace.Sdk.Tests.Framework;
using DocSpace.Sdk.Tests.Rooms;

namespace DocSpace.Sdk.Tests.Faults;

/// <summary>What the portal, or what stands in front of it, fails at.</summary>
public sealed class ServerFailureTests
{
    private const string Page = "<html><head><title>Oh no</title></head></html>";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task F70_The_stack_of_the_server_is_nowhere()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.InternalServerError, Faulty.Refused);

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => Faulty.ReadAsync(test));

        Assert.Equal((HttpStatusCode.InternalServerError, "Refused"), (exception.StatusCode, exception.ServerMessage));
        Assert.Equal(4, test.Portal.Requests.Count);
        Assert.DoesNotContain("Secret", exception.ToString(), StringComparison.Ordinal);
        Assert.All(test.Logs.Lines, static line => Assert.DoesNotContain("Secret", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    public async Task F70_A_create_that_fails_is_looked_for_and_never_sent_again(int status)
    {
        await using var test = CreationPortal.NewClient();
        var portal = new CreationPortal(test) { OnCreate = _ => ((HttpStatusCode)status, Faulty.Refused) };

        var exception = await CreationPortal.FailAsync(test);

        Assert.Equal("Refused", Assert.IsType<DocSpaceApiException>(exception.InnerException).ServerMessage);
        Assert.DoesNotContain("Secret", exception.ToString(), StringComparison.Ordinal);
        Assert.Equal((1, 10), (portal.Creates, portal.Looks));
    }

    [Fact]
    public async Task F71_A_page_of_a_proxy_is_not_shown_and_not_taken_for_broken_json()
    {
        var exception = await Faulty.ReadFailsAsync<DocSpaceApiException>(HttpStatusCode.InternalServerError, Page, "text/html", attempts: 4);

        Assert.Null(exception.ServerMessage);
        Assert.Equal("GET files/rooms/{id}: The server answered 500. The portal has a problem.", exception.Message);
    }

    [Theory]
    [InlineData(501)]
    [InlineData(505)]
    [InlineData(507)]
    [InlineData(511)]
    public async Task F72_What_stays_is_not_tried_again(int status) =>
        Assert.Equal((HttpStatusCode)status, (await Faulty.ReadFailsAsync<DocSpaceApiException>((HttpStatusCode)status, Page, "text/html")).StatusCode);

    [Theory]
    [InlineData(502)]
    [InlineData(503)]
    public async Task F73_A_gateway_that_failed_once_is_asked_again(int status)
    {
        await using var test = new TestClient();
        test.Portal.Answer((HttpStatusCode)status, Page, "text/html").AnswerRoom();

        Assert.Equal(8, (await Faulty.ReadAsync(test)).Id);
        Assert.Equal(2, test.Portal.Requests.Count);
    }

    [Fact]
    public async Task F74_A_portal_that_asks_for_a_pause_gets_it()
    {
        await using var test = new TestClient(time: new PausingTime());
        test.Portal.Answer(HttpStatusCode.ServiceUnavailable, with: static response => response.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(5))).AnswerRoom();

        await test.Client.Rooms.GetAsync(8, Token);

        Assert.InRange(test.Portal.Requests[1].At - test.Portal.Requests[0].At, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(5.5));
    }

    [Fact]
    public async Task F75_A_room_that_appears_after_the_gateway_gave_up_is_returned()
    {
        await using var test = CreationPortal.NewClient();
        var portal = new CreationPortal(test);
        portal.OnCreate = body =>
        {
            portal.Add(body, after: TimeSpan.FromSeconds(20));
            return (HttpStatusCode.GatewayTimeout, Page);
        };

        var room = await CreationPortal.CreateAsync(test);

        Assert.Equal((8, true, 1), (room.Id, room.IsRecovered, portal.Creates));
    }

    [Fact]
    public async Task F76_A_room_that_appears_minutes_later_is_found_by_its_ticket()
    {
        await using var test = CreationPortal.NewClient();
        var portal = new CreationPortal(test);
        portal.OnCreate = body =>
        {
            portal.Add(body, after: TimeSpan.FromSeconds(200));
            return (HttpStatusCode.GatewayTimeout, Page);
        };

        var exception = await CreationPortal.FailAsync(test);
        var before = await test.Client.Rooms.ResolveAsync(exception.Ticket, Token);
        test.Time.Advance(TimeSpan.FromSeconds(200));
        var after = await test.Client.Rooms.ResolveAsync(exception.Ticket, Token);

        Assert.Equal((RoomCreationStatus.NotFound, RoomCreationStatus.Created, 1), (before.Status, after.Status, portal.Creates));
        Assert.Equal(8, after.Room!.Id);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(504)]
    public async Task F77_A_room_that_was_made_before_the_failure_is_returned(int status)
    {
        var time = new PausingTime();
        await using var emulator = await DocSpaceEmulator.StartAsync(new DocSpaceEmulatorOptions { TimeProvider = time }, Token);
        emulator.Faults.Add(EmulatedFault.StatusAfter(status).On("POST files/rooms"));
        await using var test = new TestClient(configure: emulator.Configure, realTransport: true, time: time);

        var room = await test.Client.CreateRoomAsync("Project", RoomType.Custom, Token);

        Assert.True(room.IsRecovered);
        Assert.Equal($"{Assert.Single(emulator.Rooms).Id}", room.Id.ToString());
        Assert.Single(emulator.Requests, static request => request.Method == "POST");
    }

    [Theory]
    [InlineData(600)]
    [InlineData(999)]
    public async Task F78_A_status_that_does_not_exist_is_told_like_others(int status)
    {
        var exception = await Faulty.ReadFailsAsync<DocSpaceApiException>(async (stream, token) =>
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {status} Odd\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"), token));

        Assert.Equal(status, (int)exception.StatusCode);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(503)]
    public async Task F79_The_reason_of_a_status_is_not_shown(int status)
    {
        await using var test = new TestClient();
        test.Portal.Answer((HttpStatusCode)status, with: static response => response.ReasonPhrase = "\u001b[31mc4n4ry\u202e");

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => Faulty.ReadAsync(test));

        Assert.DoesNotContain("c4n4ry", exception.ToString(), StringComparison.Ordinal);
        Assert.NotEmpty(test.Logs.Lines);
        Assert.All(test.Logs.Lines, static line => Assert.DoesNotContain("c4n4ry", line, StringComparison.Ordinal));
    }
}
