namespace DocSpace.Sdk.Testing.Http;

/// <summary>The family of scopes that an endpoint belongs to.</summary>
internal enum ApiScope
{
    Rooms,
    Files,
    Global,
}
