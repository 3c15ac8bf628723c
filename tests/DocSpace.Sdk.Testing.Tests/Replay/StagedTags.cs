using System.Globalization;
using System.Text.Json.Nodes;
using System.Web;
using DocSpace.Sdk.Rooms;
using Recordings;

namespace DocSpace.Sdk.Testing.Tests.Replay;

/// <summary>The tags of the portal that a request or its answer names.</summary>
internal static class StagedTags
{
    public static async Task SetAsync(Lab lab, RecordedExchange exchange)
    {
        var caller = Scene.For(exchange).Caller;
        var answer = exchange.Response?["response"];
        switch (exchange.Endpoint)
        {
            case "getTags" when answer is JsonArray names:
                await ListedAsync(lab, exchange, caller, [.. names.Select(static name => name!.GetValue<string>())]);
                break;
            case "hasTagLinks" when answer is JsonValue hasLinks:
                var tag = HttpUtility.ParseQueryString(exchange.Target.Split('?')[1])["tagName"]!;
                await (hasLinks.GetValue<bool>() ? RoomAsync(lab, "owner", [tag]) : CreateAsync(lab, tag));
                break;
            case "updateTag" when exchange.Status is 200 or 400 && answer is not JsonObject:
                await CreateAsync(lab, JsonNode.Parse(exchange.RequestBody!)!["oldName"]?.GetValue<string>());
                break;
            default:
                break;
        }
    }

    private static async Task ListedAsync(Lab lab, RecordedExchange exchange, string caller, List<string> names)
    {
        if (lab.Person(caller) is { IsOwner: false, Role: not EmulatedUserRole.DocSpaceAdmin })
        {
            // The others see what their rooms have.
            var room = await RoomAsync(lab, "owner", names);
            await new StagedMembers(lab, room, "owner").InviteAsync(caller, 2);
            return;
        }

        // Administrators see the newest first; a page further back needs tags before it.
        names.Reverse();
        var query = HttpUtility.ParseQueryString(exchange.Target.Split('?').ElementAtOrDefault(1) ?? "");
        var start = int.Parse(query["startIndex"] ?? "0", CultureInfo.InvariantCulture);
        foreach (var name in names.Concat(Enumerable.Range(0, start).Select(static number => $"newer {number}")))
        {
            await CreateAsync(lab, name);
        }
    }

    private static async Task CreateAsync(Lab lab, string? name)
    {
        if (!string.IsNullOrEmpty(name))
        {
            await lab.SendAsync(HttpMethod.Post, "tags", new JsonObject { ["name"] = name });
        }
    }

    private static Task<string> RoomAsync(Lab lab, string owner, IEnumerable<string> tags) => StagedRoom.CreateAsync(
        lab, owner, RoomType.Custom, new JsonObject { ["tags"] = new JsonArray([.. tags.Select(static tag => (JsonNode)tag)]) });
}
