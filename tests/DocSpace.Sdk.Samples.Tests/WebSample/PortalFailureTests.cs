using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing;

namespace DocSpace.Sdk.Samples.Tests.WebSample;

public sealed class PortalFailureTests
{
    private const string Operation = "POST files/rooms";

    public static TheoryData<string, HttpStatusCode> Failures => new()
    {
        { "400", HttpStatusCode.BadRequest },
        { "401", HttpStatusCode.BadGateway },
        { "402", HttpStatusCode.PaymentRequired },
        { "403", HttpStatusCode.BadGateway },
        { "404", HttpStatusCode.NotFound },
        { "500", HttpStatusCode.BadGateway },
        { "200", HttpStatusCode.BadGateway },
        { "limit", HttpStatusCode.ServiceUnavailable },
        { "timeout", HttpStatusCode.GatewayTimeout },
        { "unreachable", HttpStatusCode.BadGateway },
        { "nonsense", HttpStatusCode.BadGateway },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_failure_of_the_portal_is_a_problem_with_the_status_of_whom_it_concerns(string failure, HttpStatusCode expected)
    {
        using var response = await CreateAsync(Exception(failure));

        Assert.Contains("What happened.", await response.ProblemAsync(expected), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_used_up_limit_says_when_to_come_again()
    {
        using var response = await CreateAsync(new DocSpaceRateLimitException(Operation, "What happened.", TimeSpan.FromSeconds(86.2)));

        await response.ProblemAsync(HttpStatusCode.ServiceUnavailable);
        Assert.Equal(TimeSpan.FromSeconds(87), response.Headers.RetryAfter?.Delta);
    }

    [Fact]
    public async Task An_unknown_outcome_warns_of_repeating()
    {
        using var response = await CreateAsync(new DocSpaceOutcomeUnknownException(Operation, "What happened."));

        Assert.Contains("look before you ask again", await response.ProblemAsync(HttpStatusCode.BadGateway), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_key_is_not_the_fault_of_the_caller_and_not_shown()
    {
        await using var emulator = await DocSpaceEmulator.StartAsync(TestContext.Current.CancellationToken);
        emulator.RevokeApiKey(emulator.ApiKey);
        await using var host = new WebSampleHost(emulator);

        using var response = await host.CreateRoomAsync(new { title = "Launch", type = "Custom" }, TestContext.Current.CancellationToken);

        var detail = await response.ProblemAsync(HttpStatusCode.BadGateway);
        Assert.Contains("401", detail, StringComparison.Ordinal);
        Assert.DoesNotContain(emulator.ApiKey, detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_caller_who_hangs_up_stops_the_call_of_the_SDK()
    {
        var started = new TaskCompletionSource();
        var stopped = new TaskCompletionSource();
        using var client = new ClientDouble(async token =>
        {
            started.SetResult();
            await using var registration = token.Register(stopped.SetResult);
            await stopped.Task;
            throw new OperationCanceledException(token);
        });
        await using var host = new WebSampleHost(client);
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);

        var call = host.CreateRoomAsync(new { title = "Launch", type = "Custom" }, caller.Token);
        await started.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        await stopped.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }

    private static async Task<HttpResponseMessage> CreateAsync(Exception exception)
    {
        using var client = new ClientDouble(_ => Task.FromException<Room>(exception));
        await using var host = new WebSampleHost(client);
        return await host.CreateRoomAsync(new { title = "Launch", type = "Custom" }, TestContext.Current.CancellationToken);
    }

    private static DocSpaceException Exception(string failure) => failure switch
    {
        "limit" => new DocSpaceRateLimitException(Operation, "What happened."),
        "timeout" => new DocSpaceConnectionException(Operation, RequestDelivery.Unknown, ConnectionFailure.TimedOut, "What happened."),
        "unreachable" => new DocSpaceConnectionException(Operation, RequestDelivery.NotSent, ConnectionFailure.NotReached, "What happened."),
        "nonsense" => new DocSpaceProtocolException(Operation, RequestDelivery.Unknown, "What happened."),
        _ => new DocSpaceApiException(Operation, RequestDelivery.Rejected, Enum.Parse<HttpStatusCode>(failure), "What happened."),
    };
}
