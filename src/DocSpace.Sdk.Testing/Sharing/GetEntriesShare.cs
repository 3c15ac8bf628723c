using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Sharing;

/// <summary>The members of several rooms in one list. Rooms that the caller may not read add nothing.</summary>
internal static class GetEntriesShare
{
    private const int Varies = 4;

    public static ApiAnswer Handle(ApiCall call)
    {
        var body = BodyReader.Read(call, EmulatorJsonContext.Default.EntriesBody, key: "");
        var lists = EntryIds.Read(body.FolderIds)
            .Select(call.Portal.Rooms.Find)
            .OfType<PortalRoom>()
            .Where(room => RoomRights.Of(call.Portal, room, call.Caller).CanRead)
            .Select(room => new MemberList(call, room).Everything().ToList())
            .ToList();
        var rows = lists.SelectMany(static list => list)
            .GroupBy(static entry => entry.SubjectId)
            .OrderByDescending(group => group.Key == call.Caller.Id)
            .ThenBy(static group => group.First().Kind is not MemberKind.Owner)
            .ThenBy(static group => group.First().SearchText(), StringComparer.Ordinal)
            .Select(group => (JsonNode)Row(call, [.. group], lists.Count));
        return Envelope.Ok(call, new JsonArray([.. rows]));
    }

    // Who stands in one room otherwise than in another, or in one room only, has an access that varies.
    private static JsonObject Row(ApiCall call, IReadOnlyList<MemberEntry> entries, int rooms)
    {
        var row = entries[0].ToJson();
        row["isLocked"] = entries[0].SubjectId == call.Caller.Id;
        if (entries.Count != rooms || entries.Any(entry => entry.Access != entries[0].Access))
        {
            row["access"] = Varies;
        }

        return row;
    }
}
