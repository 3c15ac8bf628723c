namespace DocSpace.Sdk.Testing.OAuth;

internal sealed record OAuthApplication(string ClientId, string? Secret, Uri RedirectUri, IReadOnlyList<string> Scopes)
{
    public bool IsPublic => Secret is null;

    /// <summary>Whether browsers may be sent to an address: the registered one, letter for letter.</summary>
    public bool Accepts(string address) =>
        address == RedirectUri.OriginalString || address == RedirectUri.AbsoluteUri || IsSameButForThePort(address);

    public EmulatedOAuthApplication ToSnapshot() => new(ClientId, Secret, RedirectUri, Scopes);

    // A program that listens on the machine of its user takes any port that is free.
    private bool IsSameButForThePort(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var other)
        && IsLoopback(RedirectUri)
        && IsLoopback(other)
        && new UriBuilder(other) { Port = RedirectUri.Port }.Uri == RedirectUri;

    // A name such as localhost could belong to somebody else.
    private static bool IsLoopback(Uri address) => address.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6 && address.IsLoopback;
}
