namespace DocSpace.Sdk.Testing.SignIn;

internal enum CredentialKind
{
    None,
    ApiKey,

    /// <summary>An access token that the OAuth service of the portal gave to an application.</summary>
    OAuth,
    Session,
    Basic,
}
