using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Testing.Storages;

/// <summary>A folder in a third-party storage. Rooms are made of such folders.</summary>
internal sealed record StorageFolder(RoomId Id, string Title, string Path);
