namespace DocSpace.Sdk.Testing.SignIn;

internal enum CredentialKind
{
    None,
    ApiKey,

    /// <summary>A token of the portal's identity provider. There is none here, so that no token is good.</summary>
    OAuth,
    Session,
    Basic,
}
