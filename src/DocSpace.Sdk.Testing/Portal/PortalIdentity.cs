namespace DocSpace.Sdk.Testing.Portal;

/// <summary>A caller who signed in, and by what.</summary>
internal sealed record PortalIdentity(PortalUser User)
{
    public ApiKeyEntry? Key { get; init; }

    public Session? Session { get; init; }
}
