using System.Text.Json.Nodes;
using DocSpace.Sdk.Identity;
using DocSpace.Sdk.Logos;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Tests.Logos;
using static DocSpace.Sdk.Tests.Recordings.Invocation;

namespace DocSpace.Sdk.Tests.Recordings;

/// <summary>The endpoints of logos, news, exports and of the caller.</summary>
internal static class OtherInvocations
{
    private const string Uploaded = """{"response":{"success":true,"data":"/storage/room_logos/logos_temp/logo.png"},"count":1}""";
    private const string NoExport = """{"count":0}""";

    public static IReadOnlyList<Invocation> All { get; } =
    [
        // The name of the uploaded file shows in the request that follows.
        new("uploadRoomLogo", "POST files/logos", Of(static async call =>
        {
            await SetLogoAsync(call);
            return new Dictionary<string, object?> { ["success"] = true, ["data"] = (string?)JsonNode.Parse(call.Portal.LastBody!)!["tmpFile"] };
        }))
        {
            RefusesGood = static exchange => exchange.Response!["response"]!["success"]!.GetValue<bool>() is false,
            Beside = static _ => """{"response":{"id":8,"title":"Project","roomType":2,"access":0,"logo":{"original":"/logo.png"}},"count":1}""",
        },
        new("createRoomLogo", "POST files/rooms/{id}/logo", Of(SetLogoAsync)) { Beside = static _ => Uploaded },
        new("deleteRoomLogo", "DELETE files/rooms/{id}/logo", Of(static call => call.Client.Logos.RemoveAsync(call.Room, call.Token))),
        new("getRoomCovers", "GET files/rooms/covers", Of(static call => call.Client.Logos.ListCoversAsync(call.Token))),
        new("changeRoomCover", "POST files/rooms/{id}/cover", Of(static call => call.Client.Logos.SetCoverAsync(call.Room, "FF8F40", "flag", call.Token))),
        new("getRoomNews", "GET files/rooms/{id}/news", Of(static call => call.Client.News.GetAsync(call.Room, call.Token))),
        new("getRoomsNews", "GET files/rooms/news", Of(static call => call.Client.News.ListAsync(call.Token))),

        // What the start answers is kept inside: the same state is read again, where all its values show.
        new("startRoomIndexExport", "POST files/rooms/{id}/indexexport", Of(static async call =>
        {
            var operation = await call.Client.Exports.StartIndexExportAsync(call.Room, call.Token);
            var state = await call.Client.Exports.GetIndexExportAsync(call.Token);
            Assert.Equal(state?.Id, operation.Id);
            return state;
        }))
        {
            Beside = static beside => beside.IsAfter ? beside.Body : NoExport,
        },
        new("getRoomIndexExport", "GET files/rooms/indexexport", Of(static call => call.Client.Exports.GetIndexExportAsync(call.Token))),
        new("terminateRoomIndexExport", "DELETE files/rooms/indexexport", Nothing(static call => call.Client.Exports.CancelIndexExportAsync(call.Token))),
        new("externalDbSyncPost", "POST files/rooms/{id}/externalDbSync", Of(static call => call.Client.Exports.SyncDatabaseAsync(call.Room, call.Token))),
        new("externalDbSyncGet", "GET files/rooms/{id}/externalDbSync", Of(static call => call.Client.Exports.GetDatabaseSyncAsync(call.Room, call.Token))),
        new("authenticate", "POST authentication", Of(static call => call.Client.Identity.SignInAsync("ann@example.com", "password", call.Token))),
        new("getApiKeyPermissions", "GET keys/permissions", Of(static call => call.Client.Identity.ListPermissionsAsync(call.Token))),
        new("getSelfApiKey", "GET keys/@self", Of(static call => call.Client.Identity.GetApiKeyAsync(call.Token))),
        new("createApiKey", "POST keys", Of(static call => call.Client.Identity.CreateApiKeyAsync(new ApiKeyOptions { Name = "key" }, call.Token))) { CreatesOnce = true },
        new(Invocations.Besides, "GET people/@self", Of(static call => call.Client.Identity.GetCurrentUserAsync(call.Token)))
        {
            Covers = static exchange => exchange is { Method: "GET", Target: "/api/2.0/people/@self" },
        },
    ];

    private static async Task<Room> SetLogoAsync(RecordedCall call)
    {
        using var picture = new MemoryStream(Pictures.Png(100, 80));
        return await call.Client.Logos.SetAsync(call.Room, picture, new RoomLogoCrop { Width = 100, Height = 80 }, call.Token);
    }
}
