namespace DocSpace.Sdk.Testing.Links;

/// <summary>The kinds of links as requests name them.</summary>
internal enum LinkType
{
    Invitation,
    External,
}
