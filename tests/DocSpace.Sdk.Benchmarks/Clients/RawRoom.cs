namespace DocSpace.Sdk.Benchmarks.Clients;

/// <summary>What a program written by hand would read of a room.</summary>
internal sealed record RawRoom(int Id, string Title, int RoomType);
