using System.Globalization;
using DocSpace.Sdk.Testing.Http;

namespace DocSpace.Sdk.Testing.Limits;

/// <summary>
/// Holds callers to the limits of the portal. It has a lock of its own: calls that wait for the portal are under way, and count.
/// </summary>
internal sealed class RateLimiter(EmulatedRateLimitOptions limits, TimeProvider time)
{
    private readonly object _gate = new();
    private readonly Dictionary<Guid, CallerUsage> _usage = [];
    private readonly DayWindow _invitations = new(limits.EmailInvitationsPerDay ?? int.MaxValue);

    /// <summary>Lets a call in, or gives the answer that rejects it. What was let in has to <see cref="Leave"/>.</summary>
    public ApiAnswer? Enter(Guid caller, string method)
    {
        lock (_gate)
        {
            var usage = Usage(caller);
            var now = time.GetUtcNow();
            if (!usage.Calls.HasRoom(now))
            {
                return Reject(usage.Calls.Limit);
            }

            var reads = HttpMethods.IsGet(method);
            if (reads ? usage.Reading >= limits.ConcurrentReads : usage.Writing >= limits.ConcurrentWrites)
            {
                return Reject(reads ? limits.ConcurrentReads : limits.ConcurrentWrites);
            }

            // DELETE does not count for the day.
            if (HttpMethods.IsPost(method) || HttpMethods.IsPut(method))
            {
                if (!usage.Writes.HasRoom(now, 1))
                {
                    return Reject(usage.Writes, now);
                }

                usage.Writes.Enter(1);
            }

            usage.Calls.Enter(now);
            Count(usage, reads, 1);
            return null;
        }
    }

    public void Leave(Guid caller, string method)
    {
        lock (_gate)
        {
            Count(Usage(caller), HttpMethods.IsGet(method), -1);
        }
    }

    /// <summary>The limits of single endpoints.</summary>
    public ApiAnswer? EnterEndpoint(Guid caller, ApiEndpoint endpoint, string path, byte[] body)
    {
        lock (_gate)
        {
            var now = time.GetUtcNow();
            if (endpoint.IsSensitive)
            {
                var window = Usage(caller).Sensitive(path);
                if (!window.HasRoom(now))
                {
                    return Reject(window.Limit);
                }

                window.Enter(now);
            }

            if (endpoint.SendsInvitations && limits.EmailInvitationsPerDay is not null && InvitedEmails.Count(body) is var emails and > 0)
            {
                if (!_invitations.HasRoom(now, emails))
                {
                    return Reject(_invitations, now);
                }

                _invitations.Enter(emails);
            }

            return null;
        }
    }

    private static void Count(CallerUsage usage, bool reads, int change)
    {
        usage.Reading += reads ? change : 0;
        usage.Writing += reads ? 0 : change;
    }

    private CallerUsage Usage(Guid caller)
    {
        if (!_usage.TryGetValue(caller, out var usage))
        {
            usage = new CallerUsage(limits);
            _usage.Add(caller, usage);
        }

        return usage;
    }

    private static ApiAnswer Reject(int limit) => Reject(new Dictionary<string, string>(), limit);

    // Only these rejections say how long they last.
    private static ApiAnswer Reject(DayWindow window, DateTimeOffset now)
    {
        var headers = new Dictionary<string, string>
        {
            ["Retry-After"] = (window.Reset - now.ToUnixTimeSeconds()).ToString(CultureInfo.InvariantCulture),
            ["X-RateLimit-Reset"] = window.Reset.ToString(CultureInfo.InvariantCulture),
        };
        return Reject(headers, window.Limit);
    }

    // Nothing is said to remain, however much does: a call that asks for more than is left is told 0, too.
    private static ApiAnswer Reject(Dictionary<string, string> headers, int limit)
    {
        headers["X-RateLimit-Limit"] = limit.ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Remaining"] = "0";
        return ApiAnswer.Empty(StatusCodes.Status429TooManyRequests) with { Headers = headers };
    }
}
