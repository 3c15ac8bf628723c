using System.Globalization;
using System.Net;
using DocSpace.Sdk.Errors;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace AspNetCore;

/// <summary>Answers with ProblemDetails. Messages of the SDK hold no key, address or title, so that a caller may read them.</summary>
internal sealed class DocSpaceExceptionHandler(IProblemDetailsService problems, ILogger<DocSpaceExceptionHandler> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (Translate(exception) is not var (status, detail))
        {
            return false;
        }

        if (status >= StatusCodes.Status500InternalServerError)
        {
            Log.Failed(logger, status, exception);
        }

        if (exception is DocSpaceRateLimitException { RetryAfter: { } wait })
        {
            httpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }

        httpContext.Response.StatusCode = status;
        return await problems.TryWriteAsync(new()
        {
            HttpContext = httpContext,
            ProblemDetails = new ProblemDetails { Status = status, Detail = detail },
        });
    }

    private static (int Status, string Detail)? Translate(Exception exception) => exception switch
    {
        BadHttpRequestException wrong => (wrong.StatusCode, wrong.InnerException?.Message ?? wrong.Message),
        ArgumentException => (StatusCodes.Status400BadRequest, exception.Message),

        // The limits belong to the key of this application: its caller did not send too much, and can only come again later.
        DocSpaceRateLimitException => (StatusCodes.Status503ServiceUnavailable, exception.Message),

        // 401 and 403 refuse the key of this application, which is not the fault of its caller either.
        DocSpaceApiException { StatusCode: var status and not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden) }
            when (int)status is >= 400 and < 500 => ((int)status, exception.Message),

        DocSpaceConnectionException { Reason: ConnectionFailure.TimedOut } => (StatusCodes.Status504GatewayTimeout, exception.Message),
        DocSpaceOutcomeUnknownException => (
            StatusCodes.Status502BadGateway,
            $"What was asked for may have happened: look before you ask again. {exception.Message}"),
        DocSpaceException => (StatusCodes.Status502BadGateway, exception.Message),
        _ => null,
    };
}
