namespace DocSpace.Sdk.Errors;

/// <summary>What to check when the portal refuses the credential of a request (401). It depends on the credential.</summary>
internal static class RefusalHint
{
    private static readonly HttpRequestOptionsKey<string> Key = new("DocSpace.RefusalHint");

    public static void Set(HttpRequestMessage request, string hint) => request.Options.Set(Key, hint);

    public static string? Of(HttpRequestMessage? request) =>
        request is not null && request.Options.TryGetValue(Key, out var hint) ? hint : null;
}
