using System.Text.Json;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Rooms;

/// <summary>The filters of the list of rooms.</summary>
internal static class RoomFilters
{
    /// <summary>Whether a room is one of those that the query asks for.</summary>
    public static Func<PortalRoom, bool> Read(ApiCall call)
    {
        var query = call.Query;
        var types = query.Choices<WireRoomType>("type").Select(static type => (int)type).ToHashSet();
        var tags = Tags(query);
        var withoutTags = query.Flag("withoutTags");
        var text = query.Text("filterValue");
        if (text?.Any(char.IsSurrogate) == true)
        {
            // The database compares the titles in an encoding that has no such characters.
            throw ServerError.DatabaseEncoding();
        }

        var subject = Subject(call);
        var group = query.Int("groupId", 0);
        var quota = query.Choice<QuotaFilter>("quotaFilter") ?? QuotaFilter.All;
        var isKept = Storage(call);
        return room =>
            (types.Count == 0 || types.Contains((int)room.Type))
            && (tags is null || room.Tags.Exists(tag => tags.Contains(tag, StringComparer.OrdinalIgnoreCase)))
            && (!withoutTags || room.Tags.Count == 0)
            && (text is null || room.Title.Contains(text, StringComparison.OrdinalIgnoreCase))
            && (!call.Portal.RoomQuotaEnabled || quota is QuotaFilter.All || quota is QuotaFilter.Custom == room.Quota is not null)
            && (group == 0 || call.Portal.RoomGroups.Find(call.Caller, group)?.Rooms.Contains(room) == true)
            && isKept(room)
            && subject(room);
    }

    private static string[]? Tags(QueryReader query)
    {
        if (query.Text("tags") is not { } text)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize(text, EmulatorJsonContext.Default.StringArray);
        }
        catch (JsonException exception)
        {
            throw ServerError.BadJson(exception.Message);
        }
    }

    private static Func<PortalRoom, bool> Subject(ApiCall call)
    {
        var subject = call.Query.Id("subjectId");
        var owner = call.Query.Id("subjectOwnerId");
        var exclude = call.Query.Flag("excludeSubject");
        var filter = call.Query.Choice<SubjectFilter>("subjectFilter");
        return room =>
            (subject is null || exclude != IsSubject(room, subject.Value, filter))
            && (owner is null || filter is not null || room.Owner.Id == owner);
    }

    private static bool IsSubject(PortalRoom room, Guid id, SubjectFilter? filter) =>
        room.Owner.Id == id || (filter is not SubjectFilter.Owner && room.Shares.Find(id) is not null);

    /// <summary>Where the room is kept: the two filters of the server that ask for it.</summary>
    private static Func<PortalRoom, bool> Storage(ApiCall call)
    {
        var provider = call.Query.Choice<StorageProvider>("provider") ?? StorageProvider.None;
        if (provider is StorageProvider.Storage && !call.Caller.IsPortalAdmin)
        {
            throw ServerError.NotImplemented();
        }

        var storage = call.Query.Choice<StorageFilter>("storageFilter") ?? StorageFilter.None;
        return room =>
            provider switch
            {
                StorageProvider.None => true,
                StorageProvider.Storage => room.Storage is null,
                _ => (int?)room.Storage?.Provider == (int)provider,
            }
            && (storage is StorageFilter.None || storage is StorageFilter.ThirdParty == room.Storage is not null);
    }
}
