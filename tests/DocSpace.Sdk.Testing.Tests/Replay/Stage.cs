using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DocSpace.Sdk.Rooms;
using Recordings;

namespace DocSpace.Sdk.Testing.Tests.Replay;

/// <summary>Brings a portal into the state in which a recording was taken, as far as its answer shows it.</summary>
internal sealed class Stage(Lab lab, RecordedExchange exchange, Scene scene)
{
    private static readonly string[] _endpoints =
        ["createRoom", "getRooms", "getRoom", "updateRoom", "deleteRoom", "setRoomSecurity", "getRoomSecurity", "other"];

    // Answers that do not tell of the links or the archive behind them.
    private const string Rehearsed = "^(b0480|b0526|b0550|b0390|539)-";

    private string Owner => scene.RoomOwner.Length == 0 ? "a" : scene.RoomOwner;

    /// <summary>Whether the answer itself tells what the stage must look like.</summary>
    public static bool Fits(RecordedExchange exchange) => _endpoints.Contains(exchange.Endpoint) && !Regex.IsMatch(exchange.Source, Rehearsed);

    /// <summary>Sets the stage and returns the id of the room that the request is about.</summary>
    public async Task<string> SetAsync()
    {
        var response = exchange.Response?["response"];
        if (response is JsonObject content && content["folders"] is JsonArray rooms)
        {
            await RoomsAsync(content, rooms);
            return "";
        }

        var room = await RoomAsync(Owner, Scene.TypeFor(exchange), exchange.Method is "POST" ? null : response as JsonObject);
        if (scene.Access != 0)
        {
            await InviteAsync(room, Owner, Invitation(scene.Caller, scene.Access));
        }

        if (scene.Member is var (person, access))
        {
            await InviteAsync(room, Owner, Invitation(person, access));
        }

        if (response is JsonArray members)
        {
            await new StagedMembers(lab, room, Owner).LikeAsync(members, scene.Access == 0 ? null : scene.Caller);
        }

        return room;
    }

    // The list shows the newest first; a page further back needs pages before it.
    private async Task RoomsAsync(JsonObject content, JsonArray rooms)
    {
        var start = rooms.Count == 0 ? 0 : content["startIndex"]!.GetValue<int>();
        foreach (var row in rooms.Reverse().Concat(Enumerable.Repeat(rooms.FirstOrDefault(), start)))
        {
            var creator = lab.NameOf(row!["createdBy"]!["id"]!.GetValue<string>()) ?? scene.Caller;
            var room = await RoomAsync(creator, (RoomType)row["roomType"]!.GetValue<int>(), row.AsObject());
            if (row["access"]!.GetValue<int>() is var access and not 0)
            {
                await InviteAsync(room, creator, Invitation(scene.Caller, access));
            }
            else if (row["sharedForUser"]!.GetValue<bool>())
            {
                await InviteAsync(room, creator, Invitation("u1", 11));
            }
        }
    }

    private Task<string> RoomAsync(string creator, RoomType type, JsonObject? row) => StagedRoom.CreateAsync(lab, creator, type, row);

    private JsonObject Invitation(string person, int access) => new() { ["id"] = lab.Person(person).Id, ["access"] = access };

    private Task InviteAsync(string room, string caller, JsonObject invitation) => new StagedMembers(lab, room, caller).InviteAsync(invitation);
}
