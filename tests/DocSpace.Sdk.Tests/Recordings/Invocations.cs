using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;
using static DocSpace.Sdk.Tests.Recordings.Invocation;

namespace DocSpace.Sdk.Tests.Recordings;

/// <summary>Every endpoint with the method that calls it.</summary>
internal static class Invocations
{
    private const string NoPlaceYet = "The model does not have all fields yet.";

    public static IReadOnlyList<Invocation> All { get; } =
    [
        new("createRoom", "POST files/rooms", Of(static call => call.Client.CreateRoomAsync("Project", RoomType.Custom, call.Token))),
        new("getRooms", "GET files/rooms", Of(static call => call.Client.Rooms.ListAsync(Page(call), call.Token))),
        new("getRoom", "GET files/rooms/{id}", Of(static call => call.Client.Rooms.GetAsync(call.Room, call.Token)))
        {
            RefusesGood = static exchange => exchange.Response?["response"]?["roomType"] is null,
        },
        new("updateRoom", "PUT files/rooms/{id}", Of(static call => call.Client.Rooms.UpdateAsync(call.Room, new() { Title = "Project" }, call.Token))),
        new("deleteRoom", "DELETE files/rooms/{id}", Of(static call => call.Client.Rooms.DeleteAsync(call.Room, call.Token))) { ResultIsOther = NoPlaceYet },
        new("setRoomSecurity", "PUT files/rooms/{id}/share", Of(static call => call.Client.InviteAsync(call.Room, "ann@example.com", RoomAccess.Read, cancellationToken: call.Token)))
        {
            ResultIsOther = "The answer lacks those who were invited by e-mail: the members are read from the list.",
        },
        new("getRoomSecurity", "GET files/rooms/{id}/share", Of(static call => call.Client.Sharing.ListMembersAsync(call.Room, null, call.Token)))
        {
            Content = static answer => answer,
            ResultIsOther = NoPlaceYet,
        },
    ];

    /// <summary>Why no method calls an endpoint.</summary>
    public static string NotCalled(string endpoint) => endpoint is "other" ? "The SDK leaves these endpoints out." : "No method yet.";

    private static RoomQuery Page(RecordedCall call) => new() { StartIndex = int.TryParse(call.Query("startIndex"), out var start) && start > 0 ? start : 0 };
}
