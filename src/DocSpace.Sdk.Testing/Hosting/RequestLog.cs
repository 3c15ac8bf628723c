using System.Text;

namespace DocSpace.Sdk.Testing.Hosting;

/// <summary>The requests that the portal answered or cut off. A request is in the list before its answer leaves.</summary>
internal sealed class RequestLog
{
    private static readonly string[] _secret = ["Authorization", "Cookie", "Request-Token"];

    private readonly object _gate = new();
    private readonly List<EmulatedRequest> _requests = [];

    public IReadOnlyList<EmulatedRequest> Snapshot()
    {
        lock (_gate)
        {
            return [.. _requests];
        }
    }

    public void Add(HttpRequest request, byte[] body, int status, EmulatedFault? fault)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in request.Headers)
        {
            headers[name] = _secret.Contains(name, StringComparer.OrdinalIgnoreCase) ? "" : value.ToString();
        }

        var entry = new EmulatedRequest(request.Method, SecretParts.Path(request), SecretParts.Query(request), headers)
        {
            Status = status,
            Fault = fault,
            Body = SecretParts.HasSecretBody(request) ? "" : Encoding.UTF8.GetString(body),
        };
        lock (_gate)
        {
            _requests.Add(entry);
        }
    }
}
