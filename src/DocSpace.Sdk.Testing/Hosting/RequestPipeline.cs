using System.Diagnostics;
using System.Globalization;
using DocSpace.Sdk.Testing.Faults;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Limits;
using DocSpace.Sdk.Testing.OAuth;
using DocSpace.Sdk.Testing.Portal;
using DocSpace.Sdk.Testing.SignIn;
using Microsoft.AspNetCore.Connections;

namespace DocSpace.Sdk.Testing.Hosting;

/// <summary>
/// The way of a request: let it in, read it whole, answer it while nobody else changes the portal, note it, send the answer. A
/// fault may end it at each of these steps.
/// </summary>
internal sealed class RequestPipeline(PortalState portal, RequestLog log, RateLimiter? limiter, FaultBoard faults, CancellationToken stopping)
{
    private static readonly object _visitKey = new();
    private static readonly RequestPattern[] _shares =
        [.. new[] { "PUT files/rooms/{id}/share", "PUT files/share", "PUT files/folder/{folderId}/share" }.Select(static text => RequestPattern.Parse(text)!)];

    /// <summary>Surrounds the routing, so that also what no endpoint takes is noted.</summary>
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var started = Stopwatch.GetTimestamp();
        var visit = Begin(context);
        var caller = visit.Credential.Identity?.User.Id ?? Guid.Empty;
        var limits = IsOAuth(context) ? null : limiter;
        visit.Answer = limits?.Enter(caller, context.Request.Method);
        var isRejected = visit.Answer is not null;
        bool isRead;
        try
        {
            visit.Fault = isRejected ? null : faults.Meet(context.Request);
            isRead = await ReadAsync(context, visit).ConfigureAwait(false);
            if (isRead && !isRejected && visit.Plan.Effect is not FaultEffect.Never)
            {
                await next(context).ConfigureAwait(false);
            }
        }
        finally
        {
            // Before the answer leaves, so that who has it can call again at once.
            if (!isRejected)
            {
                limits?.Leave(caller, context.Request.Method);
            }

            End(visit);
        }

        if (visit.Plan.Cuts || !isRead)
        {
            log.Add(context.Request, visit.Body, status: 0, visit.Fault);
            context.Abort();
        }
        else
        {
            await FinishAsync(context, visit, started).ConfigureAwait(false);
        }
    }

    public RequestDelegate Handler(ApiEndpoint endpoint) => context =>
    {
        var visit = (RequestVisit)context.Items[_visitKey]!;
        var call = new ApiCall(portal, context, visit.Body, visit.Credential.Identity) { Plan = visit.Plan, Overlap = visit.Share };
        lock (portal.Gate)
        {
            portal.Advance();
            if (!HttpMethods.IsGet(call.Method))
            {
                portal.RoomLists.Clear();
            }

            if (visit.Plan.Effect is FaultEffect.Late)
            {
                visit.IsLate = true;
                portal.Late.Add(visit.Plan.Lateness, () => AnswerLate(endpoint, call, visit));
            }
            else
            {
                visit.Answer = Answer(endpoint, call, visit.Credential);
            }
        }

        return Task.CompletedTask;
    };

    private RequestVisit Begin(HttpContext context)
    {
        lock (portal.Gate)
        {
            var visit = new RequestVisit(CredentialReader.Read(portal, context.Request))
            {
                Share = Array.Exists(_shares, share => share.Matches(context.Request)) ? portal.Shares?.Begin() : null,
            };
            context.Items[_visitKey] = visit;
            return visit;
        }
    }

    private void End(RequestVisit visit)
    {
        // Late work is under way until it is done. Requests that invite nobody do not queue for the portal once more.
        if (visit is { Share: { } share, IsLate: false })
        {
            lock (portal.Gate)
            {
                share.End();
            }
        }
    }

    /// <summary>Reads the request, unless its client goes before that or a fault ends it.</summary>
    private async Task<bool> ReadAsync(HttpContext context, RequestVisit visit)
    {
        if (!visit.Plan.DelaysEffect && !await IsWaitedForAsync(context, visit).ConfigureAwait(false))
        {
            return false;
        }

        using var buffer = new MemoryStream();
        try
        {
            await context.Request.Body.CopyToAsync(buffer, context.RequestAborted).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is OperationCanceledException or ConnectionResetException)
        {
            return false;
        }

        visit.Body = buffer.ToArray();
        if (visit.Plan.DelaysEffect)
        {
            // Whoever asked for it: it will be done.
            await faults.Start(visit.Fault!, stopping).ConfigureAwait(false);
        }

        return true;
    }

    private async Task<bool> IsWaitedForAsync(HttpContext context, RequestVisit visit)
    {
        var gone = context.RequestAborted;
        if (visit.Fault is not null)
        {
            await faults.Start(visit.Fault, stopping).WaitAsync(gone).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return visit.Plan.Reads && !gone.IsCancellationRequested && !stopping.IsCancellationRequested;
    }

    private async Task FinishAsync(HttpContext context, RequestVisit visit, long started)
    {
        var answer = visit.Plan.Answer ?? visit.Answer;
        if (answer is not null)
        {
            context.Response.StatusCode = answer.Status;
        }

        log.Add(context.Request, visit.Body, context.Response.StatusCode, visit.Fault);

        // Kestrel would take it from the clock of the machine; everything else in the answer goes by the portal's.
        context.Response.Headers.Date = portal.Time.GetUtcNow().ToString("R", CultureInfo.InvariantCulture);
        var duration = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        if (!IsOAuth(context))
        {
            context.Response.Headers["Server-Timing"] = FormattableString.Invariant($"aspnetcore-request-time;dur={duration:0}ms");
        }

        if (answer is not null)
        {
            await AnswerWriter.WriteAsync(context.Response, answer, visit.Plan.CutAtByte, context.RequestAborted).ConfigureAwait(false);
        }
    }

    private void AnswerLate(ApiEndpoint endpoint, ApiCall call, RequestVisit visit)
    {
        Answer(endpoint, call, visit.Credential);
        visit.Share?.End();
    }

    private ApiAnswer Answer(ApiEndpoint endpoint, ApiCall call, Credential credential)
    {
        var caller = credential.Identity?.User.Id ?? Guid.Empty;
        if ((limiter?.EnterEndpoint(caller, endpoint, call.Path, call.Body) ?? CallerIdentity.Refuse(credential, endpoint)) is { } refusal)
        {
            return refusal;
        }

        try
        {
            return endpoint.Handle(call);
        }
        catch (ApiException exception)
        {
            return exception.ToAnswer(call);
        }
    }

    // Another program behind the same gateway, which neither counts calls nor tells how long they took.
    private static bool IsOAuth(HttpContext context) =>
        context.Request.Path.StartsWithSegments(OAuthEndpoints.Root, StringComparison.OrdinalIgnoreCase);
}
