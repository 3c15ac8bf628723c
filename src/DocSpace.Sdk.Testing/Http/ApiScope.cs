namespace DocSpace.Sdk.Testing.Http;

/// <summary>The family of scopes that an endpoint belongs to.</summary>
internal enum ApiScope
{
    /// <summary>No scope is asked for: whoever signed in may call.</summary>
    None,
    Rooms,
    Files,
    OwnAccount,
    Global,
}
