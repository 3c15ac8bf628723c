namespace DocSpace.Sdk.Benchmarks.Clients;

internal sealed record RawRoomList(RawRoom[] Folders, int Total);
