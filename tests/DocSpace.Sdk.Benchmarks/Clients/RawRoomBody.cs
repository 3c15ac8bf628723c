namespace DocSpace.Sdk.Benchmarks.Clients;

internal sealed record RawRoomBody(string Title, int RoomType, string Color);
