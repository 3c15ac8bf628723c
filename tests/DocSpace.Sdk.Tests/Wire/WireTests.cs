using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Tests.Framework;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace DocSpace.Sdk.Tests.Wire;

/// <summary>What goes over a real connection, with answers as they were recorded.</summary>
public sealed class WireTests : IDisposable
{
    private readonly WireMockServer _server = WireMockServer.Start();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("007-create-room-type-int-3", 400, "Specified argument was out of the range of valid values")]
    [InlineData("029-create-room-no-title", 400, "One or more validation errors occurred.")]
    [InlineData("043-create-room-no-body", 415, "Unsupported Media Type")]
    [InlineData("092-share-docsample-FillingForms", 403, "The role is not available for this user type")]
    [InlineData("648-scope-accounts-read-get", 403, "Forbidden")]
    [InlineData("567-auth-wrong-key", 401, null)]
    public async Task Every_recorded_shape_of_an_error_is_understood(string recording, int status, string? expected)
    {
        var (recordedStatus, body, mediaType) = Fixture.Recording(recording);
        _server.Given(Request.Create().UsingPost())
            .RespondWith(Response.Create().WithStatusCode(recordedStatus).WithHeader("Content-Type", mediaType).WithBody(body));
        _server.Given(Request.Create().UsingGet())
            .RespondWith(Response.Create().WithHeader("Content-Type", "application/json").WithBody(StubPortal.NoRoomsJson));
        await using var test = Connect();

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => test.Client.CreateRoomAsync("Project", RoomType.Custom, Token));

        Assert.Equal(status, (int)exception.StatusCode);
        Assert.StartsWith(expected ?? string.Empty, exception.ServerMessage ?? string.Empty, StringComparison.Ordinal);
        Assert.Equal(expected is null, exception.ServerMessage is null);
        Assert.DoesNotContain("server stack trace", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recorded_page_of_rooms_is_read()
    {
        _server.Given(Request.Create().UsingGet())
            .RespondWith(Response.Create().WithHeader("Content-Type", "application/json").WithBody(Fixture.Recording("389-rooms-list-_count_2").Body));
        await using var test = Connect();

        var page = await test.Client.Rooms.ListAsync(new RoomQuery { PageSize = 2 }, Token);

        Assert.Equal((2, true), (page.Items.Count, page.HasMore));
        Assert.All(page.Items, room => Assert.True(room is { State: RoomState.Active, Title.Length: > 0, Owner: not null }));
    }

    [Fact]
    public async Task A_cookie_is_not_kept_because_it_would_win_over_the_key()
    {
        _server.Given(Request.Create().UsingGet())
            .RespondWith(Response.Create().WithHeader("Content-Type", "application/json").WithHeader("Set-Cookie", "asc_auth_key=somebody; path=/").WithBody(StubPortal.RoomJson));
        await using var test = Connect();

        await test.Client.Rooms.GetAsync(8, Token);
        await test.Client.Rooms.GetAsync(8, Token);

        Assert.Equal(2, _server.LogEntries.Count);
        Assert.All(_server.LogEntries, entry => Assert.DoesNotContain("Cookie", entry.RequestMessage!.Headers!.Keys));
    }

    [Fact]
    public async Task A_body_has_a_length_and_is_not_sent_in_chunks()
    {
        _server.Given(Request.Create().UsingPost())
            .RespondWith(Response.Create().WithHeader("Content-Type", "application/json").WithBody(StubPortal.RoomJson));
        await using var test = Connect();

        await test.Client.CreateRoomAsync("Project", RoomType.Custom, Token);

        var request = Assert.Single(_server.LogEntries).RequestMessage!;
        Assert.Equal("49", Assert.Single(request.Headers!["Content-Length"]));
        Assert.DoesNotContain("Transfer-Encoding", request.Headers.Keys);
        Assert.DoesNotContain("Expect", request.Headers.Keys);
    }

    public void Dispose() => _server.Dispose();

    private TestClient Connect() => new(configure: options => options.BaseAddress = new Uri(_server.Url!), realTransport: true);
}
