using System.Text.RegularExpressions;
using Recordings;

namespace DocSpace.Sdk.Testing.Tests.Replay;

/// <summary>Recorded exchanges that the emulator is not compared with, and why. Patterns match the source of an exchange.</summary>
internal sealed record Excuse(string Endpoint, string Sources, string Reason)
{
    private const string OutOfScope = "The endpoint is not one that the SDK calls.";
    private const string NoStage = "The state of the recorded portal is not staged yet.";

    public static IReadOnlyList<Excuse> All { get; } =
    [
        new("other", "^(?!558|561|562)", OutOfScope),
        new("addRoomTags", "^(b1115|b1411)-", NoStage),
        new("archiveRoom", "^(b0702|b0705|b0728|b1435)-", NoStage),
        new("changeOwner", "^(b0245|b1415)-", NoStage),
        new("changeRoomCover", "^(505|507|b1162)-", NoStage),
        new("changeRoomGroupIcon", "^(b0072|b0073|b0075)-", NoStage),
        new("createRoom", "^(b0993|b1160)-", NoStage),
        new("createRoomLogo", "^(498|b0736|b1128|b1133|b1134|b1135|b1143)-", NoStage),
        new("deleteRoom", "^(b1436)-", NoStage),
        new("deleteRoomLogo", "^(501)-", NoStage),
        new("duplicateItems", "^(b0564|b0565)-", NoStage),
        new("getOperations", "^(786|b0518|b0527|b0552|b0569|b0611|b0644|b0645|b0661|b0678|b0685|b0686|b0687)-", NoStage),
        new("getRoom", "^(365|538|b0161|b0164|b0166|b0235|b0502|b0503|b0530|b0548|b0582|b0742|b0750|b0832|b1127|b1163|b1382|b1383|b1437|b1456|b1457)-", NoStage),
        new("getRoomFromTemplateStatus", "^(520|521|522|b0819|b0820|b0825|b0826|b0830|b0834|b0835|b0840|b0847|b0848|b0850|b0853|b0855|b0856|b0865)-", NoStage),
        new("getRoomGroup", "^(b0041|b0042|b0083|b1342)-", NoStage),
        new("getRoomGroups", "^(b0047|b0048|b0088|b1339)-", NoStage),
        new("getRoomIndexExport", "^(528)-", NoStage),
        new("getRoomSecurity", "^(b0240)-", NoStage),
        new("getRoomTemplateStatus", "^(516|518|b0739|b0740|b0741|b0748|b0749|b0761|b0762|b0764|b0765|b0770|b0772|b0779|b0785|b0788|b0792)-", NoStage),
        new("getRooms", "^(423|541|767|842|b0050|b0052|b0505|b0507|b0756|b0757|b0759|b0998|b1019|b1104|b1187|b1224|b1228|b1239|b1240|b1245|b1248|b1249|b1253|b1259|b1266|b1284|b1328|b1329|b1361|b1362|b1363|b1370|b1373|b1374|b1385|b1458|b1465)-", NoStage),
        new("getSelfApiKey", "^(b0988)-", NoStage),
        new("getTags", "^(461|462|624|644|b1093|b1094|b1095)-", NoStage),
        new("hasTagLinks", "^(b1051|b1053|b1055|b1059|b1061|b1063|b1066|b1067)-", NoStage),
        new("markAsRead", "^(b0648)-", NoStage),
        new("moveItems", "^(b0575|b0597|b0683)-", NoStage),
        new("pinRoom", "^(b0815|b1272|b1274|b1275|b1277|b1278|b1280|b1281|b1282|b1283|b1288|b1410)-", NoStage),
        new("resendRoomInvitations", "^(b1420)-", NoStage),
        new("setRoomSecurity", "^(526|b0811|b0813|b1434)-", NoStage),
        new("setSharingRights", "^(b0114)-", NoStage),
        new("startRoomIndexExport", "^(529)-", NoStage),
        new("unarchiveRoom", "^(b0727)-", NoStage),
        new("unpinRoom", "^(b1285|b1286)-", NoStage),
        new("updateRoom", "^(b0809|b0920|b1433)-", NoStage),
        new("updateRoomGroup", "^(b0055|b0056|b0057|b0058|b0059|b0062|b0063|b0065|b0066)-", NoStage),
        new("updateRoomsQuota", "^(b1366)-", NoStage),
        new("updateTag", "^(469|b1076|b1077)-", NoStage),
        new("uploadRoomLogo", "^(497|b0735|b0737|b1125|b1142|b1144|b1146|b1147|b1148|b1149|b1150|b1152|b1154)-", NoStage),
    ];

    public static Excuse? For(RecordedExchange exchange) => All.FirstOrDefault(excuse => excuse.Fits(exchange));

    public bool Fits(RecordedExchange exchange) => exchange.Endpoint == Endpoint && Regex.IsMatch(exchange.Source, Sources);
}
