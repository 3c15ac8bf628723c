using System.Diagnostics;
using System.Globalization;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Limits;
using DocSpace.Sdk.Testing.OAuth;
using DocSpace.Sdk.Testing.Portal;
using DocSpace.Sdk.Testing.SignIn;

namespace DocSpace.Sdk.Testing.Hosting;

/// <summary>
/// The way of a request: let it in, read it whole, answer it while nobody else changes the portal, note it, send the answer.
/// </summary>
internal sealed class RequestPipeline(PortalState portal, RequestLog log, RateLimiter? limiter)
{
    private static readonly object _bodyKey = new();
    private static readonly object _answerKey = new();
    private static readonly object _credentialKey = new();

    /// <summary>Surrounds the routing, so that also what no endpoint takes is noted.</summary>
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var started = Stopwatch.GetTimestamp();
        var caller = Identify(context);
        var limits = IsOAuth(context) ? null : limiter;
        var rejection = limits?.Enter(caller, context.Request.Method);
        byte[] body;
        try
        {
            body = await ReadAsync(context).ConfigureAwait(false);
            context.Items[_bodyKey] = body;
            context.Items[_answerKey] = rejection;
            if (rejection is null)
            {
                await next(context).ConfigureAwait(false);
            }
        }
        finally
        {
            // Before the answer leaves, so that who has it can call again at once.
            if (rejection is null)
            {
                limits?.Leave(caller, context.Request.Method);
            }
        }

        await FinishAsync(context, body, started).ConfigureAwait(false);
    }

    public RequestDelegate Handler(ApiEndpoint endpoint) => context =>
    {
        context.Items[_answerKey] = Answer(context, endpoint);
        return Task.CompletedTask;
    };

    private Guid Identify(HttpContext context)
    {
        lock (portal.Gate)
        {
            var credential = CredentialReader.Read(portal, context.Request);
            context.Items[_credentialKey] = credential;
            return credential.Identity?.User.Id ?? Guid.Empty;
        }
    }

    private async Task FinishAsync(HttpContext context, byte[] body, long started)
    {
        var answer = context.Items[_answerKey] as ApiAnswer;
        if (answer is not null)
        {
            context.Response.StatusCode = answer.Status;
        }

        log.Add(context.Request, body, context.Response.StatusCode);

        // Kestrel would take it from the clock of the machine; everything else in the answer goes by the portal's.
        context.Response.Headers.Date = portal.Time.GetUtcNow().ToString("R", CultureInfo.InvariantCulture);
        var duration = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        if (!IsOAuth(context))
        {
            context.Response.Headers["Server-Timing"] = FormattableString.Invariant($"aspnetcore-request-time;dur={duration:0}ms");
        }

        if (answer is not null)
        {
            await AnswerWriter.WriteAsync(context.Response, answer, context.RequestAborted).ConfigureAwait(false);
        }
    }

    private ApiAnswer Answer(HttpContext context, ApiEndpoint endpoint)
    {
        var credential = (Credential)context.Items[_credentialKey]!;
        var body = (byte[])context.Items[_bodyKey]!;
        var caller = credential.Identity?.User.Id ?? Guid.Empty;
        lock (portal.Gate)
        {
            portal.Advance();
            if ((limiter?.EnterEndpoint(caller, endpoint, context.Request.Path, body)
                ?? CallerIdentity.Refuse(credential, endpoint)) is { } refusal)
            {
                return refusal;
            }

            var call = new ApiCall(portal, context, body, credential.Identity);
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

    // Another program behind the same gateway, which neither counts calls nor tells how long they took.
    private static bool IsOAuth(HttpContext context) =>
        context.Request.Path.StartsWithSegments(OAuthEndpoints.Root, StringComparison.OrdinalIgnoreCase);

    private static async Task<byte[]> ReadAsync(HttpContext context)
    {
        using var buffer = new MemoryStream();
        await context.Request.Body.CopyToAsync(buffer, context.RequestAborted).ConfigureAwait(false);
        return buffer.ToArray();
    }
}
