using System.Globalization;
using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Tests.Support;

namespace DocSpace.Sdk.Testing.Tests.Faults;

public sealed class FaultTests
{
    [Fact]
    public async Task A_refused_request_is_not_read_and_creates_nothing()
    {
        await using var portal = await TestPortal.StartAsync();
        var fault = EmulatedFault.Refuse().On("POST files/rooms");
        portal.Emulator.Faults.Add(fault);

        await Assert.ThrowsAsync<HttpRequestException>(() => portal.CreateRoomAsync());

        Assert.Empty(portal.Emulator.Rooms);
        AssertCut(portal, fault, hasBody: false);
    }

    [Fact]
    public async Task A_request_that_is_cut_before_its_effect_was_read_and_creates_nothing()
    {
        await using var portal = await TestPortal.StartAsync();
        var fault = EmulatedFault.CutBefore();
        portal.Emulator.Faults.Add(fault);

        await Assert.ThrowsAsync<HttpRequestException>(() => portal.CreateRoomAsync());

        Assert.Empty(portal.Emulator.Rooms);
        AssertCut(portal, fault, hasBody: true);
    }

    [Fact]
    public async Task A_request_that_is_cut_after_its_effect_creates_its_room_once()
    {
        await using var portal = await TestPortal.StartAsync();
        var fault = EmulatedFault.CutAfter();
        portal.Emulator.Faults.Add(fault);

        await Assert.ThrowsAsync<HttpRequestException>(() => portal.CreateRoomAsync());

        Assert.Single(portal.Emulator.Rooms);
        AssertCut(portal, fault, hasBody: true);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100)]
    public async Task An_answer_that_is_cut_promises_all_and_brings_its_first_bytes(int count)
    {
        await using var portal = await TestPortal.StartAsync();
        portal.Emulator.Faults.Add(EmulatedFault.CutAtByte(count));
        using var call = await RawCall.CreateRoomAsync(portal.Emulator);

        var parts = (await call.ReadToEndAsync()).Split("\r\n\r\n");

        var promised = parts[0].Split("\r\n").Single(line => line.StartsWith("Content-Length: ", StringComparison.Ordinal));
        Assert.StartsWith("HTTP/1.1 200 OK", parts[0], StringComparison.Ordinal);
        Assert.True(int.Parse(promised["Content-Length: ".Length..], CultureInfo.InvariantCulture) > count);
        Assert.Equal(count, parts[1].Length);
        Assert.Single(portal.Emulator.Rooms);
    }

    [Fact]
    public async Task An_answer_that_is_shorter_than_the_cut_arrives_whole()
    {
        await using var portal = await TestPortal.StartAsync();
        portal.Emulator.Faults.Add(EmulatedFault.CutAtByte(1_000_000));

        Assert.Equal(200, (await portal.GetAsync("rooms")).Status);
        Assert.Equal(200, (await portal.GetAsync("rooms")).Status);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_status_comes_instead_of_the_effect_or_although_it_happened(int status)
    {
        await using var portal = await TestPortal.StartAsync();
        portal.Emulator.Faults.Add(EmulatedFault.Status(status).First(1));
        portal.Emulator.Faults.Add(EmulatedFault.StatusAfter(status).First(1));

        var before = await CreateAsync(portal);
        Assert.Empty(portal.Emulator.Rooms);
        var after = await CreateAsync(portal);

        Assert.Single(portal.Emulator.Rooms);
        Assert.Equal((status, status), (before.Status, after.Status));
        Assert.Contains($"<h1>{status} ", before.Text, StringComparison.Ordinal);
        Assert.Equal("text/html", after.Message.Content.Headers.ContentType?.MediaType);
        Assert.All(portal.Emulator.Requests, request => Assert.Equal(status, request.Status));
    }

    [Fact]
    public async Task A_429_names_no_wait_or_one_in_seconds_as_a_date_or_as_nonsense()
    {
        await using var portal = await TestPortal.StartAsync();
        EmulatedFault[] faults =
        [
            EmulatedFault.TooManyRequests(),
            EmulatedFault.TooManyRequests(TimeSpan.FromDays(1)),
            EmulatedFault.TooManyRequests(TimeSpan.FromSeconds(-1)),
            EmulatedFault.TooManyRequests(new DateTimeOffset(2026, 11, 22, 23, 0, 0, TimeSpan.FromHours(1))),
            EmulatedFault.TooManyRequests("soon"),
        ];
        List<string?> waits = [];
        foreach (var fault in faults)
        {
            portal.Emulator.Faults.Add(fault.First(1));
        }

        for (var i = 0; i < faults.Length; i++)
        {
            var answer = await CreateAsync(portal);
            Assert.Equal((429, ""), (answer.Status, answer.Text));
            waits.Add(answer.Message.Headers.TryGetValues("Retry-After", out var values) ? Assert.Single(values) : null);
        }

        Assert.Equal([null, "86400", "-1", "Sun, 22 Nov 2026 22:00:00 GMT", "soon"], waits);
        Assert.Empty(portal.Emulator.Rooms);
        await portal.CreateRoomAsync();
    }

    private static Task<TestAnswer> CreateAsync(TestPortal portal) =>
        portal.SendAsync(HttpMethod.Post, "rooms", new JsonObject { ["title"] = "Room", ["roomType"] = 5 });

    private static void AssertCut(TestPortal portal, EmulatedFault fault, bool hasBody)
    {
        var request = Assert.Single(portal.Emulator.Requests);
        Assert.Equal((0, hasBody), (request.Status, request.Body.Length > 0));
        Assert.Same(fault, request.Fault);
        Assert.Same(fault, Assert.Single(portal.Emulator.Faults.Used));
    }
}
