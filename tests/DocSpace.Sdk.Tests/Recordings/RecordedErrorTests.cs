using System.Net;
using System.Text.Json.Nodes;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Sharing;
using Recordings;

namespace DocSpace.Sdk.Tests.Recordings;

/// <summary>Every refusal that was recorded becomes the exception that a caller can act on.</summary>
public sealed class RecordedErrorTests(ITestOutputHelper output)
{
    private const int TooManyRequests = 429;

    public static TheoryData<string> Endpoints => [.. Invocations.All.Select(static invocation => invocation.Endpoint)];

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task Every_refusal_is_the_described_exception(string endpoint)
    {
        var invocation = Invocations.All.Single(invocation => invocation.Endpoint == endpoint);
        var refusals = Replayed.Bad(endpoint).ToList();

        foreach (var exchange in refusals)
        {
            if (await Record.ExceptionAsync(() => Replayed.AnswerAsync(invocation, exchange)) is { } exception)
            {
                Check(invocation, exchange, exception);
            }
            else
            {
                // A refused invitation is an outcome and not an exception: the others go on.
                Assert.True(endpoint is "setRoomSecurity" && await Replayed.AnswerAsync(invocation, exchange) is InvitationReport { AllGranted: false }, $"{exchange} went well.");
            }
        }

        output.WriteLine($"{endpoint}: {refusals.Count} refusals.");
    }

    private static void Check(Invocation invocation, RecordedExchange exchange, Exception exception)
    {
        var shown = exception.ToString();
        Assert.True(!shown.Contains("server stack trace", StringComparison.Ordinal) && !shown.Contains('@', StringComparison.Ordinal), $"{exchange} leaks: {shown}");

        // The server may have failed after it had made the room.
        var refusal = Assert.IsType<DocSpaceApiException>(exception is DocSpaceOutcomeUnknownException ? exception.InnerException : exception, exactMatch: false);
        Assert.Equal(exception is DocSpaceOutcomeUnknownException, invocation.CreatesOnce && exchange.Status >= 500);
        Assert.Equal(exchange.Status is TooManyRequests, refusal is DocSpaceRateLimitException);
        Assert.Equal((HttpStatusCode)exchange.Status, refusal.StatusCode);
        Assert.Equal((exchange.Source, DeliveryOf(exchange)), (exchange.Source, refusal.Delivery));
        Assert.Equal((exchange.Source, HasMessage(exchange)), (exchange.Source, refusal.ServerMessage is not null));
        Assert.Equal(FieldsOf(exchange), refusal.ValidationErrors.Keys.Order());
    }

    // Only the action itself can have done a part of its work.
    private static RequestDelivery DeliveryOf(RecordedExchange exchange) =>
        exchange.Method is not "GET" && (exchange.Status >= 500 || (exchange.Response?["error"] is JsonObject && exchange.Status is not 401))
            ? RequestDelivery.Unknown
            : RequestDelivery.Rejected;

    private static bool HasMessage(RecordedExchange exchange) => exchange.Response is { } body
        ? !string.IsNullOrEmpty((body["error"]?["message"] ?? body["response"]?["title"] ?? body["title"])?.GetValue<string>())
        : exchange is { ResponseContentType: "text/plain", ResponseText.Length: > 0 };

    private static IEnumerable<string> FieldsOf(RecordedExchange exchange) =>
        from field in (exchange.Response?["response"]?["errors"] ?? exchange.Response?["errors"]) as JsonObject ?? []
        orderby field.Key
        select field.Key;
}
