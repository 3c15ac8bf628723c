namespace DocSpace.Sdk.Authentication;

/// <summary>Where the credential of the next call comes from.</summary>
internal interface ICredentialSource
{
    DocSpaceCredential Current { get; }
}
