using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Samples.Tests.WebSample;

/// <summary>A client whose creation of a room does what the test says.</summary>
internal sealed class ClientDouble(Func<CancellationToken, Task<Room>> create) : DocSpaceClient
{
    public override Task<Room> CreateRoomAsync(string title, RoomType type, CancellationToken cancellationToken = default) => create(cancellationToken);
}
