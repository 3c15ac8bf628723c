using System.Diagnostics;
using System.Diagnostics.Metrics;
using DocSpace.Sdk.Resilience;

namespace DocSpace.Sdk.Diagnostics;

/// <summary>
/// What can be traced and measured. All names and values are from fixed sets: templates of paths, numbers, words of the SDK. Without a
/// listener nothing is made and nothing computed.
/// </summary>
internal static class Telemetry
{
    public const string Name = "DocSpace.Sdk";

    /// <summary>It is not known whether the request took effect. What is counted so may be counted again when that is found out.</summary>
    public const string Open = "open";

    /// <summary>It was found out that the request took effect.</summary>
    public const string Found = "found";

    /// <summary>It was found out that the request took no effect.</summary>
    public const string NotDone = "not_done";

    /// <summary>It was looked for, and could not be found out.</summary>
    public const string Unknown = "unknown";

    private const string OperationTag = "docspace.operation";
    private const string OutcomeTag = "docspace.outcome";

    private static readonly ActivitySource Source = new(Name, DocSpaceHttpPipeline.ProductVersion);
    private static readonly Meter Meter = new(Name, DocSpaceHttpPipeline.ProductVersion);

    private static readonly Histogram<double> Duration =
        Meter.CreateHistogram<double>("docspace.client.operation.duration", "s", "How long requests last, with all attempts and pauses.");

    private static readonly Counter<long> Retries = Meter.CreateCounter<long>("docspace.client.retries", "{retry}", "Requests that are sent again.");

    private static readonly Counter<long> Ambiguities =
        Meter.CreateCounter<long>("docspace.client.ambiguous", "{request}", "Requests that may or may not have taken effect, and what was found out about them.");

    private static readonly Counter<long> Invitations = Meter.CreateCounter<long>("docspace.client.invitations", "{invitation}", "Invitations by what became of them.");

    private static readonly UpDownCounter<int> InFlight =
        Meter.CreateUpDownCounter<int>("docspace.client.requests.in_flight", "{request}", "Requests with an attempt under way.");

    private static readonly UpDownCounter<int> Waiting =
        Meter.CreateUpDownCounter<int>("docspace.client.requests.waiting", "{request}", "Requests that wait for their turn, for a limit of the portal, or for the next attempt.");

    /// <summary>Begins the activity of one request with all its attempts; null when nobody listens. The caller ends it by disposing.</summary>
    public static Activity? StartRequest(string operation)
    {
        Waiting.Add(1);
        return Start(operation, ActivityKind.Client)?.SetTag(OperationTag, operation);
    }

    public static void StartAttempt()
    {
        Waiting.Add(-1);
        InFlight.Add(1);
    }

    public static void EndAttempt()
    {
        InFlight.Add(-1);
        Waiting.Add(1);
    }

    public static void Retry(Exchange exchange, FailureKind failure, TimeSpan delay)
    {
        if (exchange.Activity is { IsAllDataRequested: true } activity)
        {
            activity.AddEvent(new("retry", tags: new() { ["docspace.attempt"] = exchange.Attempts + 1, ["docspace.delay_ms"] = delay.TotalMilliseconds }));
        }

        if (Retries.Enabled)
        {
            Retries.Add(1, new KeyValuePair<string, object?>("docspace.reason", RequestOutcome.ReasonOf(failure)));
        }
    }

    public static void EndRequest(Exchange exchange, RequestOutcome outcome)
    {
        Waiting.Add(-1);
        if (Duration.Enabled)
        {
            Duration.Record(exchange.Elapsed.TotalSeconds, new(OperationTag, exchange.Operation), new(OutcomeTag, outcome.Word));
        }

        if (exchange.Activity is { IsAllDataRequested: true } activity)
        {
            activity.SetTag("docspace.attempts", exchange.Attempts);
            activity.SetTag("docspace.delivery", outcome.Delivery?.ToString());
            activity.SetTag("http.response.status_code", outcome.StatusCode);
            End(activity, outcome.Word, outcome.Failure);
        }
    }

    /// <summary>Counts requests that may or may not have taken effect.</summary>
    public static void Ambiguous(string operation, string resolution)
    {
        if (Ambiguities.Enabled)
        {
            Ambiguities.Add(1, new(OperationTag, operation), new("docspace.resolution", resolution));
        }
    }

    /// <summary>Whether anybody wants to know what became of invitations.</summary>
    public static bool CountsInvitations => Invitations.Enabled;

    /// <summary>Counts invitations.</summary>
    /// <param name="status">What became of them: the name of a member of an enum.</param>
    /// <param name="count">How many.</param>
    public static void Invitation(string status, int count)
    {
        if (Invitations.Enabled)
        {
            Invitations.Add(count, new KeyValuePair<string, object?>("docspace.status", status));
        }
    }

    /// <summary>Makes a call that consists of several requests, in an activity around theirs.</summary>
    /// <param name="name">What the call does, such as <c>CreateRoom</c>.</param>
    /// <param name="callAsync">The call.</param>
    /// <param name="outcomeOf">A word for its result.</param>
    /// <param name="outcomeAfter">A word for its failure.</param>
    public static Task<T> TraceAsync<T>(string name, Func<Task<T>> callAsync, Func<T, string> outcomeOf, Func<Exception, string> outcomeAfter) =>
        Source.HasListeners() ? TraceHeardAsync(name, callAsync, outcomeOf, outcomeAfter) : callAsync();

    private static async Task<T> TraceHeardAsync<T>(string name, Func<Task<T>> callAsync, Func<T, string> outcomeOf, Func<Exception, string> outcomeAfter)
    {
        using var activity = Start(name, ActivityKind.Internal);
        try
        {
            var result = await callAsync().ConfigureAwait(false);
            activity?.SetTag(OutcomeTag, outcomeOf(result));
            return result;
        }
        catch (Exception exception) when (activity is not null)
        {
            End(activity, outcomeAfter(exception), exception.GetType());
            throw;
        }
    }

    private static Activity? Start(string name, ActivityKind kind) => Source.HasListeners() ? Source.StartActivity($"DocSpace {name}", kind) : null;

    // Messages of exceptions may hold what does not belong into a trace; their types do not.
    private static void End(Activity activity, string outcome, Type? failure)
    {
        activity.SetTag(OutcomeTag, outcome);
        if (failure is not null)
        {
            activity.SetTag("error.type", failure.Name);
            activity.SetStatus(ActivityStatusCode.Error, failure.Name);
        }
    }
}
