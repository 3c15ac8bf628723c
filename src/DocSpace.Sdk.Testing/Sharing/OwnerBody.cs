namespace DocSpace.Sdk.Testing.Sharing;

internal sealed class OwnerBody : EntriesBody
{
    public required Guid UserId { get; set; }
}
