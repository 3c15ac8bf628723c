using System.Text.RegularExpressions;
using Recordings;

namespace DocSpace.Sdk.Testing.Tests.Replay;

/// <summary>Recorded exchanges that the emulator is not compared with, and why. Patterns match the source of an exchange.</summary>
internal sealed record Excuse(string Endpoint, string Sources, string Reason)
{
    private const string OutOfScope = "The endpoint is not one that the SDK calls.";
    private const string NotYet = "Not emulated yet.";

    public static IReadOnlyList<Excuse> All { get; } =
    [
        new("other", "^(?!558|561|562)", OutOfScope),
        new("getRooms", "-502$|fields_folders", "A gateway failed in front of the recorded server."),
        new("setRoomSecurity", "-(template|archived|tpl|ratelimit|user-owned)-", NotYet),
        new("getRooms", "^(395|397|399|541|753|754|767|832|833|842|843|b0050|b0051|b0052|b0071|b0505|b0507|b0574|b0756|b0757|b0759|b0866|b0998|b1000|b1019|b1099|b1104|b1187|b1224|b1228|b1234|b1235|b1236|b1238|b1239|b1240|b1241|b1242|b1243|b1244|b1245|b1248|b1249|b1250|b1253|b1259|b1264|b1266|b1284|b1328|b1329|b1361|b1362|b1363|b1370|b1372|b1373|b1374|b1385|b1458|b1465)-", NotYet),
        new("getRoom", "^(365|538|866|b0161|b0164|b0166|b0235|b0439|b0453|b0480|b0486|b0489|b0492|b0502|b0503|b0526|b0530|b0547|b0548|b0550|b0580|b0582|b0616|b0617|b0627|b0631|b0700|b0742|b0750|b0821|b0832|b0872|b1049|b1073|b1117|b1127|b1163|b1382|b1383|b1437|b1456|b1457)-", NotYet),
        new("getRoomSecurity", "^(836|b0240|b0390|b0494|b0743|b0744|b0752|b0777|b0799|b0823|b1331|b1334|b1412|b1466)-", NotYet),
        new("deleteRoom", "^(803|b0606|b0689|b0691|b0692|b0718|b0730|b0868|b1388|b1392|b1393|b1394|b1395|b1436)-", NotYet),
        new("setSharingRights", "-subfolder$", NotYet),
        new("changeOwner", "-folder$|-archived-", NotYet),
        new("resendRoomInvitations", "-archived-", NotYet),
        new("setRoomLink", "^b0604-", NotYet),
        new("getOperations", "archive|-duplicate-|markasread|-move-|-copy-|terminate-(all-)?poll|b0698", NotYet),
        new("updateRoom", "^(b0809|b0920|b1122|b1123|b1433)-", NotYet),
        new("createRoom", "^(b0993|b1160)-", NotYet),
        .. RecordedExchange.All.Select(static exchange => exchange.Endpoint).Distinct()
            .Except(["createRoom", "getRooms", "getRoom", "updateRoom", "deleteRoom", "setRoomSecurity", "getRoomSecurity", "other", "setRoomLink", "getRoomLinks", "getRoomPrimaryLink", "validateExternalLink", "applyExternalLinkPassword", "getOperations", "getOperationsByType", "terminateOperations", "resendRoomInvitations", "changeOwner", "getSharingRights", "setSharingRights", "removeSharingRights", "getFolderShare", "setFolderShare", "getGroupMembersShare"])
            .Select(static endpoint => new Excuse(endpoint, "", NotYet)),
    ];

    public static Excuse? For(RecordedExchange exchange) => All.FirstOrDefault(excuse => excuse.Fits(exchange));

    public bool Fits(RecordedExchange exchange) => exchange.Endpoint == Endpoint && Regex.IsMatch(exchange.Source, Sources);
}
