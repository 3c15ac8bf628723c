using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Content;
using DocSpace.Sdk.Testing.Portal;
using DocSpace.Sdk.Testing.Rooms;

namespace DocSpace.Sdk.Testing.Operations;

/// <summary>Where entries are moved or copied to: a folder, or a room itself.</summary>
internal sealed record TransferTarget(PortalRoom? Room, PortalEntry? Folder, bool CanCreate)
{
    public JsonObject Write(PortalState portal, PortalUser reader) => Folder is not null
        ? EntryJson.Write(portal, Folder, reader)
        : RoomJson.Write(portal, Room!, reader, RoomRowKind.Updated);
}
