namespace DocSpace.Sdk.Testing.Sharing;

internal sealed class ResendBody
{
    public List<Guid>? UsersIds { get; set; }

    public bool ResendAll { get; set; }
}
