using System.Text.RegularExpressions;
using Recordings;

namespace DocSpace.Sdk.Testing.Tests.Replay;

/// <summary>Recorded exchanges that the emulator is not compared with, and why. Patterns match the source of an exchange.</summary>
internal sealed record Excuse(string Endpoint, string Sources, string Reason)
{
    private const string OutOfScope = "The endpoint is not one that the SDK calls.";
    private const string NoStage = "The state of the recorded portal is not staged yet.";
    private const string NotYet = "Not emulated yet.";

    public static IReadOnlyList<Excuse> All { get; } =
    [
        new("other", "^(?!558|561|562)", OutOfScope),
        new("getRooms", "-502$|fields_folders", "A gateway failed in front of the recorded server."),
        new("setRoomSecurity", "-(template|archived|tpl|user-owned)-", NotYet),
        new("getRooms", "^(395|397|399|541|753|754|767|842|b0050|b0051|b0052|b0071|b0505|b0507|b0574|b0756|b0757|b0759|b0866|b0998|b1000|b1019|b1099|b1104|b1187|b1224|b1228|b1234|b1235|b1236|b1238|b1239|b1240|b1241|b1242|b1243|b1244|b1245|b1248|b1249|b1250|b1253|b1259|b1264|b1266|b1284|b1328|b1329|b1361|b1362|b1363|b1370|b1372|b1373|b1374|b1385|b1458|b1465)-", NotYet),
        new("getRoom", "^(365|538|866|b0161|b0164|b0166|b0235|b0439|b0453|b0480|b0486|b0489|b0492|b0502|b0503|b0526|b0530|b0547|b0548|b0550|b0580|b0582|b0616|b0617|b0627|b0631|b0700|b0742|b0750|b0821|b0832|b0872|b1049|b1073|b1117|b1127|b1163|b1382|b1383|b1437|b1456|b1457)-", NotYet),
        new("getRoomSecurity", "^(b0240|b0390|b0494|b0743|b0744|b0752|b0777|b0799|b0823|b1331|b1334|b1412|b1466)-", NotYet),
        new("deleteRoom", "^(803|b0606|b0689|b0691|b0692|b0718|b0730|b0868|b1388|b1392|b1393|b1394|b1395|b1436)-", NotYet),
        new("getSelfApiKey", "-self-of-temp$", "The keys of the lab do not expire."),
        new("setSharingRights", "-subfolder$", NotYet),
        new("changeOwner", "-folder$|-archived-", NotYet),
        new("addRoomTags", "^(b1115|b1411)-", NoStage),
        new("archiveRoom", "^(b0702|b0705|b0728|b1435)-", NoStage),
        new("changeRoomCover", "^(505|507|b1162)-", NoStage),
        new("changeRoomGroupIcon", "^(b0072|b0073|b0075)-", NoStage),
        new("createRoomLogo", "^(498|b0736|b1128|b1133|b1134|b1135|b1143)-", NoStage),
        new("createThirdPartyRoom", "^(b0962|b0963|b0966|b0967|b0968|b0969)-", NoStage),
        new("deleteRoomLogo", "^(501)-", NoStage),
        new("duplicateItems", "^(b0564|b0565)-", NoStage),
        new("externalDbSyncGet", "^(b0951|b0955|b0957)-", NoStage),
        new("externalDbSyncPost", "^(b0949|b0954)-", NoStage),
        new("getOperations", "^(786|b0518|b0527|b0552|b0569|b0611|b0644|b0645|b0661|b0678|b0685|b0686|b0687)-", NoStage),
        new("getRoomGroup", "^(b0041|b0042|b0083|b1342)-", NoStage),
        new("getRoomGroups", "^(b0047|b0048|b0088|b1339)-", NoStage),
        new("getRoomIndexExport", "^(528)-", NoStage),
        new("getTags", "^(461|462|624|644|b1093|b1094|b1095)-", NoStage),
        new("hasTagLinks", "^(b1051|b1053|b1055|b1059|b1061|b1063|b1066|b1067)-", NoStage),
        new("markAsRead", "^(b0648)-", NoStage),
        new("moveItems", "^(b0575|b0597|b0683)-", NoStage),
        new("pinRoom", "^(b0815|b1272|b1274|b1275|b1277|b1278|b1280|b1281|b1282|b1283|b1288|b1410)-", NoStage),
        new("resendRoomInvitations", "^(b1420)-", NoStage),
        new("startRoomIndexExport", "^(529|868|b1297)-", NoStage),
        new("terminateRoomIndexExport", "^(530|b1299)-", NoStage),
        new("unarchiveRoom", "^(b0727)-", NoStage),
        new("unpinRoom", "^(b1285|b1286)-", NoStage),
        new("updateRoomGroup", "^(b0055|b0056|b0057|b0058|b0059|b0062|b0063|b0065|b0066)-", NoStage),
        new("updateRoomsQuota", "^(b1366)-", NoStage),
        new("updateTag", "^(469|b1076|b1077)-", NoStage),
        new("uploadRoomLogo", "^(497|b0735|b0737|b1125|b1142|b1144|b1146|b1147|b1148|b1149|b1150|b1152|b1154)-", NoStage),
        new("updateRoom", "^(b0809|b0920|b1122|b1123|b1433)-", NotYet),
        new("createRoom", "^(b0993|b1160)-", NotYet),
        .. RecordedExchange.All.Select(static exchange => exchange.Endpoint).Distinct()
            .Except(["createRoom", "getRooms", "getRoom", "updateRoom", "deleteRoom", "setRoomSecurity", "getRoomSecurity", "other", "setRoomLink", "getRoomLinks", "getRoomPrimaryLink", "validateExternalLink", "applyExternalLinkPassword", "getOperations", "getOperationsByType", "terminateOperations", "resendRoomInvitations", "pinRoom", "unpinRoom", "reorderRoom", "getRoomNews", "getRoomsNews", "updateRoomsQuota", "resetRoomsQuota", "createThirdPartyRoom", "archiveRoom", "unarchiveRoom", "duplicateItems", "moveItems", "copyItems", "deleteItems", "markAsRead", "createTag", "updateTag", "getTags", "hasTagLinks", "deleteTags", "addRoomTags", "deleteRoomTags", "createRoomGroup", "getRoomGroup", "getRoomGroups", "updateRoomGroup", "changeRoomGroupIcon", "deleteRoomGroup", "uploadRoomLogo", "createRoomLogo", "deleteRoomLogo", "changeRoomCover", "getRoomCovers", "startRoomIndexExport", "getRoomIndexExport", "terminateRoomIndexExport", "externalDbSyncGet", "externalDbSyncPost", "changeOwner", "getSharingRights", "setSharingRights", "removeSharingRights", "authenticate", "createApiKey", "getSelfApiKey", "getApiKeyPermissions", "getFolderShare", "setFolderShare", "getGroupMembersShare"])
            .Select(static endpoint => new Excuse(endpoint, "", NotYet)),
    ];

    public static Excuse? For(RecordedExchange exchange) => All.FirstOrDefault(excuse => excuse.Fits(exchange));

    public bool Fits(RecordedExchange exchange) => exchange.Endpoint == Endpoint && Regex.IsMatch(exchange.Source, Sources);
}
