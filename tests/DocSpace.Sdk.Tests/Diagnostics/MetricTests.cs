using System.Net;
using DocSpace.Sdk.Diagnostics;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Diagnostics;

/// <summary>What calls add to the instruments.</summary>
public sealed class MetricTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_request_is_timed_by_the_clock_of_the_client_from_its_first_attempt_to_its_end()
    {
        using var probe = new TelemetryProbe();
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.TooManyRequests, with: static response => response.Headers.Add("Retry-After", "10")).AnswerRoom();

        await test.PassTimeAsync(test.Client.Rooms.GetAsync(8, Token));

        var duration = Assert.Single(probe.Measurements, static measurement => measurement.Instrument == "docspace.client.operation.duration");
        Assert.Equal("docspace.operation=GET files/rooms/{id} docspace.outcome=success", duration.Tags);
        Assert.InRange(duration.Value, 10, 11.1);
    }

    [Theory]
    [InlineData("429", "rate_limited")]
    [InlineData("503", "server_error")]
    [InlineData("NameResolutionError", "not_sent")]
    [InlineData("ResponseEnded", "lost")]
    public async Task Each_retry_is_counted_with_its_reason(string failure, string reason)
    {
        using var probe = new TelemetryProbe();
        await using var test = new TestClient();
        _ = int.TryParse(failure, out var status)
            ? test.Portal.Answer((HttpStatusCode)status)
            : test.Portal.Fail(() => new HttpRequestException(Enum.Parse<HttpRequestError>(failure)));

        await Assert.ThrowsAnyAsync<DocSpaceException>(() => test.PassTimeAsync(test.Client.Rooms.GetAsync(8, Token)));

        Assert.Equal(Enumerable.Repeat($"docspace.reason={reason} 1", 3), probe.Of("docspace.client.retries"));
    }

    [Fact]
    public async Task Requests_under_way_and_those_that_wait_are_counted_until_they_end()
    {
        using var probe = new TelemetryProbe();
        await using var test = new TestClient(configure: static options => options.MaxConcurrentReads = 1);
        test.Portal.Hang();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);

        Task[] calls = [test.Client.Rooms.GetAsync(8, stop.Token), test.Client.Rooms.GetAsync(8, stop.Token), test.Client.Rooms.GetAsync(8, stop.Token)];
        await test.Portal.WaitForRequestsAsync(1);
        var during = (Sum("in_flight"), Sum("waiting"));
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.WhenAll(calls));

        Assert.Equal((1, 2), during);
        Assert.Equal((0, 0), (Sum("in_flight"), Sum("waiting")));

        double Sum(string state) => probe.Measurements.Where(measurement => measurement.Instrument == $"docspace.client.requests.{state}").Sum(static measurement => measurement.Value);
    }

    [Fact]
    public async Task A_write_that_may_have_taken_effect_is_counted()
    {
        using var probe = new TelemetryProbe();
        await using var test = new TestClient();
        test.Portal.Fail(static () => new HttpRequestException(HttpRequestError.ResponseEnded));

        await Assert.ThrowsAnyAsync<DocSpaceException>(() => test.PassTimeAsync(test.Client.Rooms.UpdateAsync(8, new RoomUpdateOptions { Title = "New" }, Token)));

        Assert.Equal("docspace.operation=PUT files/rooms/{id} docspace.resolution=open 1", Assert.Single(probe.Of("docspace.client.ambiguous")));
    }

    [Fact]
    public void Invitations_are_counted_by_what_became_of_them()
    {
        using var probe = new TelemetryProbe();

        Telemetry.Invitation("Granted", 3);

        Assert.Equal("docspace.status=Granted 3", Assert.Single(probe.Of("docspace.client.invitations")));
    }
}
