using System.Text.Json.Nodes;
using DocSpace.Sdk.Files;
using DocSpace.Sdk.Sharing;
using static DocSpace.Sdk.Tests.Recordings.Invocation;

namespace DocSpace.Sdk.Tests.Recordings;

/// <summary>The endpoints of members.</summary>
internal static class SharingInvocations
{
    private const string Caller = """{"response":[{"access":2,"sharedToUser":{"id":"222aec0e-2d9a-4778-804c-e7982dfdf93d"},"isLocked":true}],"count":1,"total":1}""";

    private static readonly RoomInvitation[] _someone = [RoomInvitation.ByUserId(new("0a1b2c3d-0000-4000-8000-000000000001"), RoomAccess.Read)];

    public static IReadOnlyList<Invocation> All { get; } =
    [
        // Those who were invited by e-mail are not in the answer, so that the client trusts the list of members alone: the
        // members of the answer are read as that list. No recorded answer has a warning, or an error that is not 0.
        new("setRoomSecurity", "PUT files/rooms/{id}/share", Of(static async call =>
        {
            var report = await call.Client.InviteAsync(call.Room, "ann@example.com", RoomAccess.Read, cancellationToken: call.Token);
            return call.Exchange.Status >= 400 ? (object)report : (await call.Client.Sharing.ListMembersAsync(call.Room, null, call.Token)).Items;
        }))
        {
            Content = static answer =>
            {
                Assert.Equal((0, null), (answer["response"]!["error"]?.GetValue<int>() ?? 0, answer["response"]!["warning"]));
                return answer["response"]!["members"] ?? new JsonArray();
            },
            Beside = static beside => beside.Reads("/share") && beside.Response?["members"] is JsonArray members ? BesideRequest.Of(members) : null,
        },

        // The list can hold links too, which another method reads.
        new("getRoomSecurity", "GET files/rooms/{id}/share", Of(static async call =>
        {
            var page = await call.Client.Sharing.ListMembersAsync(call.Room, null, call.Token);
            var links = await call.Client.Links.ListAsync(call.Room, cancellationToken: call.Token);
            return new Dictionary<string, object?> { ["members"] = page.Items, ["links"] = links, ["total"] = page.Total };
        }))
        {
            Content = static answer => new JsonObject
            {
                ["members"] = Select(answer["response"], static row => !IsLink(row)),
                ["links"] = Select(answer["response"], IsLink),
                ["total"] = answer["total"]?.DeepClone() ?? Select(answer["response"], static row => !IsLink(row)).Count,
            },
            Beside = static beside => beside.Reads("/links") ? beside.Body : null,
        },
        new("resendRoomInvitations", "POST files/rooms/{id}/resend", Of(static call => call.Client.Sharing.ResendAllInvitationsAsync(call.Room, call.Token)))
        {
            ResultIsOther = "The answer is empty.",
        },
        new("getSharingRights", "POST files/share", Of(static call => call.Client.Sharing.GetAccessAsync(call.Ids("folderIds"), call.Token))) { Content = People },

        // What the server says about rooms that it shared proves nothing. The same rows are read again as the rights.
        new("setSharingRights", "PUT files/share", Of(static async call =>
        {
            await call.Client.Sharing.ShareAsync([8], _someone, cancellationToken: call.Token);
            return await call.Client.Sharing.GetAccessAsync([8], call.Token);
        }))
        {
            Content = People,
            Beside = static beside => beside.Request is "POST /api/2.0/files/share" ? beside.Body : null,
        },
        new("removeSharingRights", "DELETE files/share", Nothing(static call => call.Client.Sharing.LeaveAsync(call.Ids("folderIds")[0], call.Token)))
        {
            ResultIsOther = "The answer is true whatever happened.",
            Beside = static beside => beside.Reads("/share") && !beside.IsAfter ? Caller : null,
        },
        new("getFolderShare", "GET files/folder/{id}/share", Of(static async call => (await call.Client.Sharing.ListFolderMembersAsync(Folder(call), cancellationToken: call.Token)).Items))
        {
            Content = People,
        },
        new("setFolderShare", "PUT files/folder/{folderId}/share", Of(static async call =>
        {
            await call.Client.Sharing.SetFolderAccessAsync(Folder(call), _someone, cancellationToken: call.Token);
            return (await call.Client.Sharing.ListFolderMembersAsync(Folder(call), cancellationToken: call.Token)).Items;
        }))
        {
            Content = People,
            Beside = static beside => beside.Reads("/share") && beside.IsAfter && beside.Response is JsonArray rows ? BesideRequest.Of(rows) : null,
        },
        new("getGroupMembersShare", "GET files/folder/{folderId}/group/{groupId}/share", Of(static async call =>
            (await call.Client.Sharing.ListGroupMembersAsync(call.Room, call.GuidAt(4), cancellationToken: call.Token)).Items)),
    ];

    private static EntryId Folder(RecordedCall call) => EntryId.FromRoomId(call.Room);

    private static bool IsLink(JsonNode? row) => row!["sharedTo"]!["shareLink"] is not null;

    /// <summary>The rows of people, each one time: who has the same access to several rooms has a row for each.</summary>
    private static JsonArray People(JsonObject answer)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return Select(answer["response"], row => !IsLink(row) && seen.Add($"{row!["sharedTo"]!["id"]} {row["access"]}"));
    }

    private static JsonArray Select(JsonNode? rows, Func<JsonNode?, bool> wanted) => [.. rows!.AsArray().Where(wanted).Select(static row => row!.DeepClone())];
}
