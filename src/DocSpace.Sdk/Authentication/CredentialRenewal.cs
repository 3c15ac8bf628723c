namespace DocSpace.Sdk.Authentication;

/// <summary>Notes on a request that its credential was renewed after a 401: that happens once, and gives the request one more attempt.</summary>
internal static class CredentialRenewal
{
    private static readonly HttpRequestOptionsKey<bool> Key = new("DocSpace.CredentialRenewed");

    /// <summary>Whether the request was refused, and the attempt with the new credential is still to come.</summary>
    public static bool IsPending(HttpRequestMessage request) => request.Options.TryGetValue(Key, out var pending) && pending;

    /// <summary>Whether the one renewal is spent.</summary>
    public static bool WasDone(HttpRequestMessage request) => request.Options.TryGetValue(Key, out _);

    public static void Begin(HttpRequestMessage request) => request.Options.Set(Key, true);

    public static void EndIfPending(HttpRequestMessage request)
    {
        if (IsPending(request))
        {
            request.Options.Set(Key, false);
        }
    }
}
