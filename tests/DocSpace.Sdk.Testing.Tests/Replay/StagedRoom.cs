using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Testing.Tests.Replay;

/// <summary>Makes a room like one that an answer shows.</summary>
internal static class StagedRoom
{
    private const int ArchiveType = 20;
    private const int TemplatesType = 30;

    public static async Task<string> CreateAsync(Lab lab, string creator, RoomType type, JsonObject? row)
    {
        var body = Body(type, row);
        if (lab.Person(creator).Role is EmulatedUserRole.User or EmulatedUserRole.Guest)
        {
            return await DuplicatedAsync(lab, creator, body);
        }

        var room = (await lab.SendAsync(HttpMethod.Post, "rooms", body, creator))["response"]!["id"]!.ToString();
        return row?["rootFolderType"]?.GetValue<int>() is TemplatesType ? await TemplateOfAsync(lab, creator, room, body) : room;
    }

    /// <summary>Gives the room what can only come after its members.</summary>
    /// <param name="lab">The portal.</param>
    /// <param name="room">The room.</param>
    /// <param name="owner">The owner of the room.</param>
    /// <param name="row">What the room should look like.</param>
    /// <param name="caller">Who reads the row.</param>
    public static async Task SettleAsync(Lab lab, string room, string owner, JsonObject row, string caller)
    {
        if (row["logo"]?["original"]?.GetValue<string>() is { Length: > 0 })
        {
            var logo = new JsonObject { ["tmpFile"] = await StagedLogos.UploadAsync(lab, owner), ["x"] = 0, ["y"] = 0, ["width"] = 1, ["height"] = 1 };
            await lab.SendAsync(HttpMethod.Post, $"rooms/{room}/logo", logo, owner);
        }

        if (row["shared"]?.GetValue<bool>() == true && lab.Portal.GetRoom(int.Parse(room, CultureInfo.InvariantCulture)).Links.Count == 0)
        {
            var link = new JsonObject { ["access"] = 2, ["linkType"] = 1, ["internal"] = !row["sharedExternal"]!.GetValue<bool>() };
            await lab.SendAsync(HttpMethod.Put, $"rooms/{room}/links", link, owner);
        }

        if (row["pinned"]?.GetValue<bool>() == true)
        {
            await lab.SendAsync(HttpMethod.Put, $"rooms/{room}/pin", null, caller);
        }

        if (row["rootFolderType"]?.GetValue<int>() is ArchiveType)
        {
            await lab.SendAsync(HttpMethod.Put, $"rooms/{room}/archive", new JsonObject(), owner);
        }
    }

    private static JsonObject Body(RoomType type, JsonObject? row)
    {
        var body = new JsonObject { ["title"] = row?["title"]?.DeepClone() ?? "Staged", ["roomType"] = (int)type };
        foreach (var name in (string[])["indexing", "denyDownload", "lifetime", "watermark", "sendFormToExternalDB"])
        {
            if (row?[name] is { } value)
            {
                body[name] = value.DeepClone();
            }
        }

        // Reading shows the newest tag first, and tags come into being with the rooms.
        var isRead = row?["parentRoomType"] is not null || row?["isFavorite"] is not null;
        var tags = (row?["tags"] as JsonArray ?? []).Select(static tag => tag!.DeepClone());
        body["tags"] = new JsonArray([.. isRead ? tags.Reverse() : tags]);
        if (row?["isCustomQuota"]?.GetValue<bool>() == true)
        {
            body["quota"] = row["quotaLimit"]!.DeepClone();
        }

        if (row?["logo"]?["cover"]?["id"] is { } cover)
        {
            body["cover"] = cover.DeepClone();
        }

        return body;
    }

    private static async Task<string> TemplateOfAsync(Lab lab, string creator, string room, JsonObject body)
    {
        body["roomId"] = int.Parse(room, CultureInfo.InvariantCulture);
        await lab.SendAsync(HttpMethod.Post, "roomtemplate", body, creator);
        lab.Time.Advance(lab.OperationDuration);
        var job = await lab.SendAsync(HttpMethod.Get, "roomtemplate/status", null, creator);
        return job["response"]!["templateId"]!.ToString();
    }

    /// <summary>Who may not create rooms gets one by duplicating that of somebody else.</summary>
    private static async Task<string> DuplicatedAsync(Lab lab, string creator, JsonObject body)
    {
        body["title"] = Regex.Replace(body["title"]!.GetValue<string>(), " \\(\\d+\\)$", "");
        var source = (await lab.SendAsync(HttpMethod.Post, "rooms", body, "a"))["response"]!["id"]!.ToString();
        await new StagedMembers(lab, source, "a").InviteAsync(creator, 2);
        var items = new JsonObject { ["folderIds"] = new JsonArray(int.Parse(source, CultureInfo.InvariantCulture)) };
        await lab.SendAsync(HttpMethod.Put, "fileops/duplicate", items, creator);
        await lab.SendAsync(HttpMethod.Get, "fileops", null, creator);
        var room = lab.Portal.Rooms[^1].Id.ToString();
        await lab.SendAsync(HttpMethod.Delete, $"rooms/{source}", new JsonObject(), "a");
        await lab.SendAsync(HttpMethod.Get, "fileops", null, "a");
        return room;
    }
}
