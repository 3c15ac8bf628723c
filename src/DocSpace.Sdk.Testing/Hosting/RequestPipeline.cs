using System.Diagnostics;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Hosting;

/// <summary>The way of a request: read it whole, answer it while nobody else changes the portal, note it, send the answer.</summary>
internal sealed class RequestPipeline(PortalState portal, RequestLog log)
{
    private static readonly object _bodyKey = new();
    private static readonly object _answerKey = new();

    /// <summary>Surrounds the routing, so that also what no endpoint takes is noted.</summary>
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var started = Stopwatch.GetTimestamp();
        var body = await ReadAsync(context).ConfigureAwait(false);
        context.Items[_bodyKey] = body;
        await next(context).ConfigureAwait(false);

        var answer = context.Items[_answerKey] as ApiAnswer;
        if (answer is not null)
        {
            context.Response.StatusCode = answer.Status;
        }

        log.Add(context.Request, body, context.Response.StatusCode);
        var duration = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        context.Response.Headers["Server-Timing"] = FormattableString.Invariant($"aspnetcore-request-time;dur={duration:0}ms");
        if (answer is not null)
        {
            await AnswerWriter.WriteAsync(context.Response, answer, context.RequestAborted).ConfigureAwait(false);
        }
    }

    public RequestDelegate Handler(ApiEndpoint endpoint) => context =>
    {
        context.Items[_answerKey] = Answer(context, endpoint);
        return Task.CompletedTask;
    };

    private ApiAnswer Answer(HttpContext context, ApiEndpoint endpoint)
    {
        lock (portal.Gate)
        {
            portal.Advance();
            if (CallerIdentity.Authenticate(portal, context, endpoint, out var caller) is { } refusal)
            {
                return refusal;
            }

            var call = new ApiCall(portal, context, (byte[])context.Items[_bodyKey]!, caller);
            try
            {
                return endpoint.Handle(call);
            }
            catch (ApiException exception)
            {
                return exception.ToAnswer(call);
            }
        }
    }

    private static async Task<byte[]> ReadAsync(HttpContext context)
    {
        using var buffer = new MemoryStream();
        await context.Request.Body.CopyToAsync(buffer, context.RequestAborted).ConfigureAwait(false);
        return buffer.ToArray();
    }
}
