using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DocSpace.Sdk.Rooms;
using Recordings;

namespace DocSpace.Sdk.Testing.Tests.Replay;

/// <summary>Brings a portal into the state in which a recording was taken, as far as its answer shows it.</summary>
internal sealed partial class Stage(Lab lab, RecordedExchange exchange, Scene scene)
{
    private static readonly string[] _endpoints =
        ["createRoom", "getRooms", "getRoom", "updateRoom", "deleteRoom", "setRoomSecurity", "getRoomSecurity"];

    private const int Restricted = 3;
    private const int Templates = 30;

    // Answers that do not tell of the links or the archive behind them.
    private const string Rehearsed = "^(b0480|b0526|b0550|b0390|539|526|b0811|b0813|b0502|b0503|b0530|b0548|b0507|b1382|b1383)-";

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
        else if (response is JsonObject row && row["security"] is not null && exchange.Method is not "POST")
        {
            await LetInAsync(room, Owner, row);
            await StagedRoom.SettleAsync(lab, room, Owner, row, scene.Caller);
        }

        return room;
    }

    // The list shows the newest first; a page further back needs pages before it.
    private async Task RoomsAsync(JsonObject content, JsonArray rooms)
    {
        var made = new List<string>();
        var start = rooms.Count == 0 ? 0 : content["startIndex"]!.GetValue<int>();
        foreach (var row in rooms.Reverse().OrderBy(IsCopy).Concat(Enumerable.Repeat(rooms.FirstOrDefault(), start)))
        {
            var creator = lab.NameOf(row!["createdBy"]!["id"]!.GetValue<string>()) ?? scene.Caller;
            var room = await RoomAsync(creator, (RoomType)row["roomType"]!.GetValue<int>(), row.AsObject());
            await LetInAsync(room, creator, row.AsObject());
            await StagedRoom.SettleAsync(lab, room, creator, row.AsObject(), scene.Caller);
            made.Add(room);
        }

        if (Group().Match(exchange.Target) is { Success: true } group && made.Count > 0)
        {
            await StagedGroups.MakeAsync(lab, scene.Caller, group.Groups[1].Value, made);
        }
    }

    // Who may not create rooms copies one, and copies take the numbers that are free.
    private bool IsCopy(JsonNode? row) =>
        lab.NameOf(row!["createdBy"]!["id"]!.GetValue<string>()) is { } name && lab.Person(name).Role is (EmulatedUserRole.User or EmulatedUserRole.Guest);

    /// <summary>Lets those in who are in the room of a row: the caller, a group of his or hers, or somebody else.</summary>
    private async Task LetInAsync(string room, string creator, JsonObject row)
    {
        if (row["access"]!.GetValue<int>() is var access and not 0 and not Restricted && scene.Access == 0)
        {
            var subject = row["inRoom"]!.GetValue<bool>() ? lab.Person(scene.Caller).Id : lab.Portal.Groups[0].Id;
            await InviteAsync(room, creator, new JsonObject { ["id"] = subject, ["access"] = access });
        }
        else if (row["sharedForUser"]!.GetValue<bool>() && scene.Access == 0)
        {
            var (guest, level) = row["rootFolderType"]!.GetValue<int>() is Templates ? ("r1", 2) : ("u1", 11);
            await InviteAsync(room, creator, Invitation(guest, level));
        }
    }

    private Task<string> RoomAsync(string creator, RoomType type, JsonObject? row) => StagedRoom.CreateAsync(lab, creator, type, row);

    private JsonObject Invitation(string person, int access) => new() { ["id"] = lab.Person(person).Id, ["access"] = access };

    private Task InviteAsync(string room, string caller, JsonObject invitation) => new StagedMembers(lab, room, caller).InviteAsync(invitation);

    [GeneratedRegex(@"[?&]groupId=(\d+)")]
    private static partial Regex Group();
}
