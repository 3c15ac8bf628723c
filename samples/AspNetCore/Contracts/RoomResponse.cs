using DocSpace.Sdk.Rooms;

namespace AspNetCore.Contracts;

internal sealed record RoomResponse(RoomId Id, string Title, RoomType Type, Uri Link);
