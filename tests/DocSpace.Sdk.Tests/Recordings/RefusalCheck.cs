using System.Net;
using System.Text.Json.Nodes;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Sharing;
using Recordings;

namespace DocSpace.Sdk.Tests.Recordings;

/// <summary>Says whether a recorded refusal becomes the exception that a caller can act on.</summary>
internal static class RefusalCheck
{
    private const int TooManyRequests = 429;

    public static async Task RunAsync(Invocation invocation, RecordedExchange exchange)
    {
        object? result = null;
        if (await Record.ExceptionAsync(async () => result = await Replayed.AnswerAsync(invocation, exchange)) is { } exception)
        {
            Check(invocation, exchange, exception);
        }
        else
        {
            // A refused invitation is an outcome and not an exception: the others go on.
            Assert.True(result is InvitationReport { AllGranted: false }, "It went well.");
        }
    }

    private static void Check(Invocation invocation, RecordedExchange exchange, Exception exception)
    {
        var shown = exception.ToString().Replace("/@self", string.Empty, StringComparison.Ordinal);
        Assert.True(!shown.Contains("server stack trace", StringComparison.Ordinal) && !shown.Contains('@', StringComparison.Ordinal), $"It leaks: {shown}");

        // The server may have failed after it had made what was to be made.
        var refusal = Assert.IsType<DocSpaceApiException>(exception is DocSpaceOutcomeUnknownException ? exception.InnerException : exception, exactMatch: false);
        Assert.Equal(exception is DocSpaceOutcomeUnknownException, invocation.CreatesOnce && exchange.Status >= 500);
        Assert.Equal(exchange.Status is TooManyRequests, refusal is DocSpaceRateLimitException);
        Assert.Equal((HttpStatusCode)exchange.Status, refusal.StatusCode);
        Assert.Equal(invocation.LooksForIt && exchange.Status < 500 ? RequestDelivery.Rejected : DeliveryOf(exchange), refusal.Delivery);
        Assert.Equal(HasMessage(exchange), refusal.ServerMessage is not null);
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
