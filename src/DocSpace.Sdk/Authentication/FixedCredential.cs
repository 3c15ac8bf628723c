namespace DocSpace.Sdk.Authentication;

/// <summary>The same credential for as long as the client lives.</summary>
internal sealed class FixedCredential(DocSpaceCredential credential) : ICredentialSource
{
    public DocSpaceCredential Current => credential;
}
