using DocSpace.Sdk.Testing.OAuth;

namespace DocSpace.Sdk.Testing.Portal;

/// <summary>A caller who signed in, and by what.</summary>
internal sealed record PortalIdentity(PortalUser User)
{
    public ApiKeyEntry? Key { get; init; }

    public Session? Session { get; init; }

    public AccessToken? Token { get; init; }

    /// <summary>What the caller may do at most; null when that is all that the person may do.</summary>
    public IReadOnlyList<string>? Scopes => Key is { Scopes.Count: > 0 } ? Key.Scopes : Token?.Scopes;
}
