using System.Globalization;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Tests.Framework;
using static DocSpace.Sdk.Tests.Recordings.Invocation;

namespace DocSpace.Sdk.Tests.Recordings;

/// <summary>The endpoints of rooms.</summary>
internal static class RoomInvocations
{
    public static IReadOnlyList<Invocation> All { get; } =
    [
        new("createRoom", "POST files/rooms", Of(static call => call.Client.CreateRoomAsync("Project", RoomType.Custom, call.Token)))
        {
            CreatesOnce = true,
            LooksForIt = true,
            Beside = static request => request.Reads("/files/rooms") ? StubPortal.NoRoomsJson : null,
        },
        new("getRooms", "GET files/rooms", Of(static call => call.Client.Rooms.ListAsync(Page(call), call.Token))),
        new("getRoom", "GET files/rooms/{id}", Of(static call => call.Client.Rooms.GetAsync(call.Room, call.Token)))
        {
            RefusesGood = static exchange => exchange.Response?["response"]?["roomType"] is null,
        },
        new("updateRoom", "PUT files/rooms/{id}", Of(static call => call.Client.Rooms.UpdateAsync(call.Room, new() { Title = "Project" }, call.Token))),
        new("createThirdPartyRoom", "POST files/rooms/thirdparty/{id}", Of(static call => call.Client.Rooms.CreateInStorageAsync("sbox-1-2", new() { Title = "Project", Type = RoomType.Custom }, call.Token)))
        {
            CreatesOnce = true,
        },
        new("pinRoom", "PUT files/rooms/{id}/pin", Of(static call => call.Client.Rooms.PinAsync(call.Room, call.Token))),
        new("unpinRoom", "PUT files/rooms/{id}/unpin", Of(static call => call.Client.Rooms.UnpinAsync(call.Room, call.Token))),
        new("reorderRoom", "PUT files/rooms/{id}/reorder", Of(static call => call.Client.Rooms.ReorderAsync(call.Room, call.Token))),
        new("updateRoomsQuota", "PUT files/rooms/roomquota", Of(static call => call.Client.Rooms.SetQuotaAsync(call.Ids("roomIds"), 1000, call.Token)))
        {
            RefusesGood = static exchange => exchange.Response!["response"]!.AsArray().Count == 0,
        },
        new("resetRoomsQuota", "PUT files/rooms/resetquota", Of(static call => call.Client.Rooms.ResetQuotaAsync(call.Ids("roomIds"), call.Token))),
        new("changeOwner", "POST files/owner", Of(static call => call.Client.Rooms.ChangeOwnerAsync(call.Ids("folderIds")[0], call.Guid("userId"), call.Token)))
        {
            Content = static answer => answer["response"]![0],
            RefusesGood = static exchange => exchange.Response!["response"]!.AsArray().Count == 0,
        },
    ];

    private static RoomQuery Page(RecordedCall call) => new() { StartIndex = int.TryParse(call.Query("startIndex"), NumberStyles.None, CultureInfo.InvariantCulture, out var start) && start > 0 ? start : 0 };
}
