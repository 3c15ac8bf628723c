using System.Text.Json.Nodes;
using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Testing.Tests.Replay;

/// <summary>Makes a room like one that an answer shows.</summary>
internal static class StagedRoom
{
    public static async Task<string> CreateAsync(Lab lab, string creator, RoomType type, JsonObject? row)
    {
        var body = new JsonObject { ["title"] = row?["title"]?.DeepClone() ?? "Staged", ["roomType"] = (int)type };
        foreach (var name in (string[])["tags", "indexing", "denyDownload", "lifetime", "watermark", "sendFormToExternalDB"])
        {
            if (row?[name] is { } value)
            {
                body[name] = value.DeepClone();
            }
        }

        if (row?["isCustomQuota"]?.GetValue<bool>() == true)
        {
            body["quota"] = row["quotaLimit"]!.DeepClone();
        }

        if (row?["logo"]?["cover"]?["id"] is { } cover)
        {
            body["cover"] = cover.DeepClone();
        }

        var answer = await lab.SendAsync(HttpMethod.Post, "rooms", body, creator);
        return answer["response"]!["id"]!.ToString();
    }
}
