using System.Globalization;
using System.Text.RegularExpressions;
using DocSpace.Sdk.Rooms;
using Recordings;

namespace DocSpace.Sdk.Testing.Tests.Replay;

/// <summary>Plain folders in the place of rooms.</summary>
internal static class StagedFolders
{
    private const string InRoom = "-plain-folder$|^filesshare-put-subfolder$|^owner-folder$";
    private const string InDocuments = "^get-room-of-plain-folder$";

    /// <summary>Makes the folder that a request names like a room; false when it names none.</summary>
    public static async Task<bool> SetAsync(Lab lab, RecordedExchange exchange)
    {
        var isPersonal = Regex.IsMatch(exchange.Name, InDocuments);
        if (!isPersonal && !Regex.IsMatch(exchange.Name, InRoom))
        {
            return false;
        }

        var caller = Scene.For(exchange).Caller;
        var content = lab.Portal.Content;
        var folder = isPersonal
            ? content.AddPersonalFolder(lab.Person(caller), exchange.Response!["response"]!["title"]!.GetValue<string>())
            : content.AddFolder(int.Parse(await StagedRoom.CreateAsync(lab, caller, RoomType.Custom, null), CultureInfo.InvariantCulture), "Staged");
        foreach (var number in Repeated.NumbersOf(exchange))
        {
            lab.Numbers[number] = folder.Id.ToString(CultureInfo.InvariantCulture);
        }

        return true;
    }
}
