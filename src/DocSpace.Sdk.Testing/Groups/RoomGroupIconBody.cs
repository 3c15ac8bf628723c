namespace DocSpace.Sdk.Testing.Groups;

internal sealed class RoomGroupIconBody
{
    public string? Icon { get; set; }
}
