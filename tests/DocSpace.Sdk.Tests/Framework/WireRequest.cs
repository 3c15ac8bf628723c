namespace DocSpace.Sdk.Tests.Framework;

/// <summary>A request as it was on the wire.</summary>
/// <param name="Head">The request line and the headers.</param>
/// <param name="Body">The body.</param>
internal sealed record WireRequest(string Head, string Body)
{
    public string Method => Head.Split(' ')[0];

    public string Target => Head.Split(' ')[1];

    public string Version => Head.Split("\r\n")[0].Split(' ')[2];

    public int BodyLength => Head.Split("\r\n")
        .Where(static line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
        .Select(static line => int.Parse(line.AsSpan(15), provider: null))
        .FirstOrDefault();
}
