namespace DocSpace.Sdk.Testing.Sharing;

internal enum ShareChange
{
    None,
    Added,
    Changed,
}
