namespace DocSpace.Sdk.Rooms;

/// <summary>The body that the server demands for archiving, bringing back and deleting. With <c>deleteAfter</c> the operation would vanish unseen.</summary>
internal sealed class RoomLifecycleBody
{
    public bool DeleteAfter { get; init; }
}
