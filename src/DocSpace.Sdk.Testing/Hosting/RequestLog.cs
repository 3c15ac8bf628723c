using System.Text;

namespace DocSpace.Sdk.Testing.Hosting;

/// <summary>The requests that the portal answered. A request is in the list before its answer leaves.</summary>
internal sealed class RequestLog
{
    private static readonly string[] _secret = ["Authorization", "Cookie", "Request-Token"];

    // The body of a sign-in holds a password.
    private const string SignIn = "/api/2.0/authentication";

    private readonly object _gate = new();
    private readonly List<EmulatedRequest> _requests = [];

    public IReadOnlyList<EmulatedRequest> Snapshot()
    {
        lock (_gate)
        {
            return [.. _requests];
        }
    }

    public void Add(HttpRequest request, byte[] body, int status)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in request.Headers)
        {
            headers[name] = _secret.Contains(name, StringComparer.OrdinalIgnoreCase) ? "" : value.ToString();
        }

        var entry = new EmulatedRequest(request.Method, request.Path, request.QueryString.ToString(), headers)
        {
            Status = status,
            Body = request.Path.StartsWithSegments(SignIn, StringComparison.OrdinalIgnoreCase) ? "" : Encoding.UTF8.GetString(body),
        };
        lock (_gate)
        {
            _requests.Add(entry);
        }
    }
}
