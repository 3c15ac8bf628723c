namespace DocSpace.Sdk.Errors;

/// <summary>
/// Marks reads that find out what became of another request. They are sent also while a portal in trouble is left alone: without them a
/// caller would not learn what happened. Travels with the request.
/// </summary>
internal static class LookUp
{
    /// <summary>The name under which it travels.</summary>
    public const string Property = "DocSpace.LookUp";

    private static readonly HttpRequestOptionsKey<bool> _key = new(Property);

    public static bool Is(HttpRequestMessage request) => request.Options.TryGetValue(_key, out var isLookUp) && isLookUp;
}
