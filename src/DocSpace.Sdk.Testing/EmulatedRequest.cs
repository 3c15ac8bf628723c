namespace DocSpace.Sdk.Testing;

/// <summary>A request that the emulator answered or that was cut off. Credentials are not kept.</summary>
public sealed record EmulatedRequest
{
    private readonly IReadOnlyDictionary<string, string> _headers;

    internal EmulatedRequest(string method, string path, string query, IReadOnlyDictionary<string, string> headers)
    {
        Method = method;
        Path = path;
        Query = query;
        _headers = headers;
    }

    /// <summary>The HTTP method.</summary>
    public string Method { get; }

    /// <summary>
    /// The path, as it was sent. The code of a second factor is not kept: the path then ends with <c>{code}</c>, braces included.
    /// </summary>
    public string Path { get; }

    /// <summary>
    /// The query with its question mark, or an empty text. Not kept for <c>authentication</c>, <c>/oauth2/</c> and <c>/confirm/</c>, where it can hold secrets.
    /// </summary>
    public string Query { get; }

    /// <summary>The status of the answer; 0 when a fault aborted the connection, or the client went before its request was read.</summary>
    public int Status { get; internal init; }

    /// <summary>The fault that the request met; <see langword="null"/> when nothing went wrong.</summary>
    public EmulatedFault? Fault { get; internal init; }

    /// <summary>
    /// The body as text; empty when there was none, and for <c>authentication</c> and <c>/oauth2/</c>, where it holds passwords, codes
    /// and tokens.
    /// </summary>
    public string Body { get; internal init; } = "";

    /// <summary>Whether the request carried an <c>Authorization</c> header, right or wrong.</summary>
    public bool HasAuthorization => _headers.ContainsKey("Authorization");

    /// <summary>The names of the headers of the request.</summary>
    public IReadOnlyCollection<string> HeaderNames => [.. _headers.Keys];

    /// <summary>Reads a header, for instance <c>User-Agent</c> or <c>Content-Length</c>.</summary>
    /// <param name="name">The name, in any case.</param>
    /// <returns>
    /// The value; <see langword="null"/> when the request had no such header. Of headers that carry credentials only the
    /// name is kept: their value is an empty text.
    /// </returns>
    public string? GetHeader(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _headers.TryGetValue(name, out var value) ? value : null;
    }

    /// <summary>The method, the path and the status.</summary>
    public override string ToString() => $"{Method} {Path} {Status}";
}
