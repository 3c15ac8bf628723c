using System.Net;
using System.Text.Json;
using DocSpace.Sdk.Serialization;

namespace DocSpace.Sdk.Errors;

/// <summary>Turns every answer but a good one into the exception that a caller can act on.</summary>
internal sealed class ErrorTranslator(TimeProvider time)
{
    private const string SignIn = "POST authentication";
    private const string SignInWithCode = "POST authentication/{code}";

    // The one read that makes something: the link, where there is none.
    private const string CreatingRead = "GET files/rooms/{id}/link";

    /// <summary>The exception for an answer, or null for a successful one with a body.</summary>
    public async ValueTask<Exception?> TranslateAsync(HttpResponseMessage response)
    {
        AnswerDate.Note(response);
        if (response.IsSuccessStatusCode && response.StatusCode is not HttpStatusCode.PartialContent)
        {
            return ReadyToRead(response);
        }

        var operation = RequestOperation.Of(response.RequestMessage);
        if (response.StatusCode is HttpStatusCode.PartialContent or HttpStatusCode.NotModified)
        {
            return new DocSpaceProtocolException(operation, RequestDelivery.Unknown, $"The server answered {(int)response.StatusCode}, which nobody asked for.");
        }

        if ((int)response.StatusCode is >= 300 and < 400)
        {
            return Redirected(operation, response);
        }

        var bytes = await response.Content.ReadAsByteArrayAsync().ConfigureAwait(false);
        var body = ErrorBody.Parse(bytes, response.Content.Headers.ContentType?.MediaType);
        var message = Describe(response.StatusCode, body, operation, RefusalHint.Of(response.RequestMessage));
        return response.StatusCode is HttpStatusCode.TooManyRequests
            ? new DocSpaceRateLimitException(operation, message, RetryAfter.Read(response, time)) { ServerMessage = body.Message }
            : new DocSpaceApiException(operation, DeliveryOf(response, body, operation), response.StatusCode, message)
            {
                ServerMessage = body.Message,
                ValidationErrors = body.ValidationErrors,
            };
    }

    private static DocSpaceProtocolException? ReadyToRead(HttpResponseMessage response)
    {
        // Refit does not show an empty body to the deserializer, but makes it null.
        if (response.Content.Headers.ContentLength is 0)
        {
            return new DocSpaceProtocolException(RequestOperation.Of(response.RequestMessage), RequestDelivery.Unknown, "The answer is empty.");
        }

        (response.Content as BufferedContent)?.ReadInPlace();
        return null;
    }

    /// <summary>The exception for a successful status whose body is not a good answer.</summary>
    public static Exception Translate(HttpResponseMessage response, Exception exception)
    {
        var operation = RequestOperation.Of(response.RequestMessage);
        return exception switch
        {
            EnvelopeException error => new DocSpaceApiException(
                operation,
                RequestDelivery.Unknown,
                response.StatusCode,
                $"The server reports an error.{Quote(error.ServerMessage)}")
            {
                ServerMessage = error.ServerMessage,
            },

            // The message of the JSON reader quotes values; its path does not.
            JsonException json => new DocSpaceProtocolException(
                operation,
                RequestDelivery.Unknown,
                response.Content.Headers.ContentType?.MediaType is "text/html"
                    ? "The answer is a web page, not JSON. Check that BaseAddress is the address of a DocSpace portal."
                    : $"The answer is not what DocSpace sends here (at {MessageSanitizer.Sanitize(json.Path) ?? "its beginning"})."),
            _ => new DocSpaceProtocolException(operation, RequestDelivery.Unknown, "The answer cannot be read."),
        };
    }

    private static DocSpaceConnectionException Redirected(string operation, HttpResponseMessage response)
    {
        var target = response.Headers.Location is { IsAbsoluteUri: true, Host.Length: > 0 } location
            ? $" to {location.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped)}"
            : string.Empty;
        return new(
            operation,
            RequestDelivery.Rejected,
            ConnectionFailure.Redirected,
            $"The server redirects{target} ({(int)response.StatusCode}). Redirects are not followed; set BaseAddress to the address that the portal really has.");
    }

    private static string Describe(HttpStatusCode status, ErrorBody body, string operation, string? refusalHint)
    {
        var hint = (int)status switch
        {
            401 when operation is SignIn => " Check the user name and the password.",
            401 when operation is SignInWithCode => " Check the user name, the password and the code, which is good once and for a short time.",
            401 when refusalHint is not null => $" {refusalHint}",
            403 when body is { IsRaisedByAction: false, IsPlainText: false } => ScopeTable.Hint(operation),
            404 when body.Message is null => " Check that BaseAddress is the address of a DocSpace portal that is in service.",
            >= 500 => " The portal has a problem.",
            _ => string.Empty,
        };
        var fields = string.Concat(body.ValidationErrors.Select(static field => $" {field.Key}: {string.Join(" ", field.Value)}"));
        return $"The server answered {(int)status}.{Quote(body.Message)}{fields}{hint}";
    }

    private static string Quote(string? serverMessage) => serverMessage is null ? string.Empty : $" It says: \"{serverMessage}\"";

    // An action can fail after a part of its work: a room exists before its tags are refused, the invitations before the
    // refused one are in. Everything that is refused in front of the action changed nothing.
    private static RequestDelivery DeliveryOf(HttpResponseMessage response, ErrorBody body, string operation) =>
        (int)response.StatusCode is >= 500 or (int)HttpStatusCode.RequestTimeout
            ? IsRead(response) && operation is not CreatingRead ? RequestDelivery.Rejected : RequestDelivery.Unknown
            : body.IsRaisedByAction && !IsRead(response) && response.StatusCode is not HttpStatusCode.Unauthorized
                ? RequestDelivery.Unknown
                : RequestDelivery.Rejected;

    private static bool IsRead(HttpResponseMessage response) => response.RequestMessage?.Method == HttpMethod.Get;
}
