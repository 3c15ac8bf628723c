using DocSpace.Sdk.Rooms;

namespace AspNetCore.Contracts;

internal sealed record RoomRequest(string Title, RoomType Type);
