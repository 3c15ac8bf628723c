using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Tests.Framework;
using DocSpace.Sdk.Tests.Rooms;

namespace DocSpace.Sdk.Tests.Diagnostics;

/// <summary>The activities that calls leave.</summary>
public sealed class TraceTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_request_has_one_activity_around_all_its_attempts()
    {
        using var probe = new TelemetryProbe();
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.TooManyRequests, with: static response => response.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(5))).AnswerRoom();

        await test.PassTimeAsync(test.Client.Rooms.GetAsync(8, Token));

        var activity = Assert.Single(probe.Activities);
        Assert.Equal(("DocSpace GET files/rooms/{id}", ActivityKind.Client, ActivityStatusCode.Unset), (activity.DisplayName, activity.Kind, activity.Status));
        Assert.Equal(DocSpaceHttpPipeline.ProductVersion, activity.Source.Version);
        Assert.Equal(
            ["docspace.operation=GET files/rooms/{id}", "docspace.attempts=2", "docspace.delivery=Processed", "http.response.status_code=200", "docspace.outcome=success"],
            activity.TagObjects.Select(static tag => $"{tag.Key}={tag.Value}"));
        var retry = Assert.Single(activity.Events);
        Assert.Equal("retry", retry.Name);
        Assert.Equal(2, Assert.Single(retry.Tags, static tag => tag.Key == "docspace.attempt").Value);
        Assert.InRange((double)Assert.Single(retry.Tags, static tag => tag.Key == "docspace.delay_ms").Value!, 5000, 5500);
    }

    [Fact]
    public async Task Without_a_listener_there_is_no_activity()
    {
        SuiteGuard.TraceNothing();
        await using var test = new TestClient();
        var (before, during) = (Activity.Current, new Activity("not seen"));
        test.Portal.Serve(_ =>
        {
            during = Activity.Current;
            return (HttpStatusCode.OK, StubPortal.RoomJson);
        });

        await test.Client.CreateRoomAsync(CreationPortal.Title, RoomType.Custom, Token);

        Assert.Same(before, during);
    }

    [Theory]
    [InlineData("302", "redirected", "Rejected", nameof(DocSpaceConnectionException))]
    [InlineData("404", "refused", null, nameof(DocSpaceApiException))]
    [InlineData("401", "refused", "Rejected", nameof(DocSpaceApiException))]
    [InlineData("429", "rate_limited", "Rejected", nameof(DocSpaceRateLimitException))]
    [InlineData("500", "server_error", "Unknown", nameof(DocSpaceApiException))]
    [InlineData("ConnectionError", "not_reached", "NotSent", nameof(DocSpaceConnectionException))]
    [InlineData("SecureConnectionError", "not_secure", "NotSent", nameof(DocSpaceConnectionException))]
    [InlineData("ResponseEnded", "broken", "Unknown", nameof(DocSpaceConnectionException))]
    [InlineData("hang", "timed_out", "Unknown", nameof(DocSpaceConnectionException))]
    public async Task A_failure_shows_its_kind_and_nothing_else(string failure, string outcome, string? delivery, string type)
    {
        using var probe = new TelemetryProbe();
        await using var test = new TestClient();
        _ = failure switch
        {
            "hang" => test.Portal.Hang(),
            _ when int.TryParse(failure, out var status) => test.Portal.Answer((HttpStatusCode)status),
            _ => test.Portal.Fail(() => new HttpRequestException(Enum.Parse<HttpRequestError>(failure), "secret")),
        };

        await Assert.ThrowsAnyAsync<DocSpaceException>(() => test.PassTimeAsync(test.Client.Identity.CreateApiKeyAsync(new() { Name = "Key" }, Token), TimeSpan.FromMilliseconds(100)));

        var activity = Assert.Single(probe.Activities);
        Assert.Equal((outcome, delivery), ((string?)activity.GetTagItem("docspace.outcome"), (string?)activity.GetTagItem("docspace.delivery")));
        Assert.Equal((ActivityStatusCode.Error, type, type), (activity.Status, activity.StatusDescription, (string?)activity.GetTagItem("error.type")));
        Assert.DoesNotContain("secret", TelemetryProbe.Text(activity), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_that_is_cancelled_says_so()
    {
        using var probe = new TelemetryProbe();
        await using var test = new TestClient();
        test.Portal.Hang();
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(Token);

        var call = test.Client.CreateRoomAsync(CreationPortal.Title, RoomType.Custom, caller.Token);
        await test.Portal.WaitForRequestsAsync(1);
        await caller.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);

        Assert.Equal(["cancelled", "unknown"], probe.Activities.Select(static activity => activity.GetTagItem("docspace.outcome")));
        Assert.Equal([1003], test.Logs.Events);
    }

    [Theory]
    [InlineData("created", new string[0])]
    [InlineData("recovered", new[] { "open", "found" })]
    [InlineData("not_created", new[] { "open", "not_done" })]
    [InlineData("unknown", new[] { "open", "unknown" })]
    public async Task A_create_has_an_activity_around_its_requests_that_tells_how_it_ended(string outcome, string[] resolutions)
    {
        using var probe = new TelemetryProbe();
        await using var test = CreationPortal.NewClient();
        var portal = new CreationPortal(test) { OnCreate = _ => outcome is "created" ? (HttpStatusCode.OK, StubPortal.RoomJson) : CreationPortal.Fail(0, string.Empty) };
        if (outcome is "recovered")
        {
            portal.Make(body => portal.Add(body));
        }
        else if (outcome is "not_created")
        {
            portal.OnCreate = static _ => (HttpStatusCode.BadRequest, """{"error":{"message":"Refused","type":"x"},"status":1,"statusCode":400}""");
        }

        _ = await Record.ExceptionAsync(() => CreationPortal.CreateAsync(test));

        var call = probe.Activities.Last();
        Assert.Equal(("DocSpace CreateRoom", outcome), (call.DisplayName, (string?)call.GetTagItem("docspace.outcome")));
        Assert.Equal(outcome is "not_created" or "unknown", call.Status is ActivityStatusCode.Error);
        Assert.All(probe.Activities.SkipLast(1), request => Assert.Equal(call.SpanId, request.ParentSpanId));
        Assert.Equal("DocSpace POST files/rooms", probe.Activities.First().DisplayName);
        Assert.Equal(
            resolutions.Select(static resolution => $"docspace.operation=POST files/rooms docspace.resolution={resolution} 1"),
            probe.Of("docspace.client.ambiguous"));
    }
}
