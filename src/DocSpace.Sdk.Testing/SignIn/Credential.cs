using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.SignIn;

/// <summary>What a request shows of its caller.</summary>
internal sealed record Credential(CredentialKind Kind, PortalIdentity? Identity)
{
    public static Credential None { get; } = new(CredentialKind.None, null);

    public bool IsBad => Identity is null && Kind is not CredentialKind.None;
}
