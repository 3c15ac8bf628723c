namespace DocSpace.Sdk.Groups;

/// <summary>The body that changes the icon of a group. An empty id removes it.</summary>
internal sealed class RoomGroupIconBody
{
    public required string Icon { get; init; }
}
