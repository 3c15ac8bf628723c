using System.Text.Json.Nodes;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Tests.Support;

namespace DocSpace.Sdk.Testing.Tests.Links;

/// <summary>The calls that the tests of links repeat.</summary>
internal static class LinkCalls
{
    public const int Invitation = 0;
    public const int External = 1;

    public static Task<TestAnswer> SetLinkAsync(this TestPortal portal, RoomId room, JsonObject body, string? key = null) =>
        portal.SendAsync(HttpMethod.Put, $"rooms/{room}/links", body, key);

    public static async Task<JsonNode> AddLinkAsync(this TestPortal portal, RoomId room, int type, int access = 2, JsonObject? options = null)
    {
        var body = options ?? [];
        body["linkType"] = type;
        body["access"] = access;
        var answer = await portal.SetLinkAsync(room, body);
        Assert.Equal(200, answer.Status);
        return answer.Response["sharedTo"]!;
    }

    public static async Task<JsonArray> LinksAsync(this TestPortal portal, RoomId room, string query = "", string? key = null)
    {
        var answer = await portal.GetAsync($"rooms/{room}/links{query}", key);
        Assert.Equal(200, answer.Status);
        return answer.Response.AsArray();
    }

    public static JsonObject Change(JsonNode link, int type, int access, JsonObject? options = null)
    {
        var body = options ?? [];
        body["linkId"] = link["id"]!.DeepClone();
        body["linkType"] = type;
        body["access"] = access;
        return body;
    }

    public static string Id(this JsonNode link) => link["id"]!.GetValue<string>();
}
