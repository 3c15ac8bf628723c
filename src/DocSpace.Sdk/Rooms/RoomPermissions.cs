using System.Text.Json.Serialization;
using DocSpace.Sdk.Serialization;

namespace DocSpace.Sdk.Rooms;

/// <summary>What the caller may do with a room, a folder or a file, as the server says it. The best prediction of a refusal.</summary>
[JsonConverter(typeof(RoomPermissionsJsonConverter))]
public sealed class RoomPermissions
{
    private readonly string[] _allowed;

    /// <summary>Creates a set of permissions.</summary>
    /// <param name="allowedActions">The names of the allowed actions as the server spells them, for instance <c>EditRoom</c>.</param>
    public RoomPermissions(IEnumerable<string> allowedActions)
    {
        ArgumentNullException.ThrowIfNull(allowedActions);
        _allowed = [.. allowedActions.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>A set of names that are all different. They are taken over.</summary>
    internal RoomPermissions(string[] allowedActions) => _allowed = allowedActions;


    /// <summary>Nothing is allowed.</summary>
    public static RoomPermissions None { get; } = new([]);

    /// <summary>The names of all allowed actions. The server may add names at any time.</summary>
    public IReadOnlyCollection<string> AllowedActions => _allowed;

    /// <summary>Whether the caller may read the room.</summary>
    public bool CanRead => Allows("Read");

    /// <summary>Whether the caller may change the settings of the room.</summary>
    public bool CanEdit => Allows("EditRoom");

    /// <summary>Whether the caller may invite people, change their access and remove them.</summary>
    public bool CanInvite => Allows("EditAccess");

    /// <summary>Whether the caller may move the room to the archive or back.</summary>
    public bool CanArchive => Allows("Move");

    /// <summary>Whether the caller may delete the room.</summary>
    public bool CanDelete => Allows("Delete");

    /// <summary>Whether the caller may hand the room to another owner.</summary>
    public bool CanChangeOwner => Allows("ChangeOwner");

    /// <summary>Whether the caller may create and upload files and folders in the room.</summary>
    public bool CanCreateInside => Allows("Create");

    /// <summary>Whether the caller may give the room another title.</summary>
    public bool CanRename => Allows("Rename");

    /// <summary>Whether the caller may pin the room to the top of the list.</summary>
    public bool CanPin => Allows("Pin");

    /// <summary>Whether the caller may mute the notifications of the room.</summary>
    public bool CanMute => Allows("Mute");

    /// <summary>Whether the caller may download the files of the room.</summary>
    public bool CanDownload => Allows("Download");

    /// <summary>Whether the caller may duplicate the room. The server duplicates for everybody who may read, but to a caller without this right the copy is of no use.</summary>
    public bool CanDuplicate => Allows("Duplicate");

    /// <summary>Whether the caller may copy files of the room to somewhere else.</summary>
    public bool CanCopy => Allows("Copy");

    /// <summary>Whether the caller may copy files into the room.</summary>
    public bool CanCopyInto => Allows("CopyTo");

    /// <summary>Whether the caller may move files into the room.</summary>
    public bool CanMoveInto => Allows("MoveTo");

    /// <summary>Whether the caller may copy the address of the room.</summary>
    public bool CanCopyLink => Allows("CopyLink");

    /// <summary>Whether the caller may copy the external link of the room.</summary>
    public bool CanCopySharedLink => Allows("CopySharedLink");

    /// <summary>Whether the caller may get code that shows the room in a web page.</summary>
    public bool CanEmbed => Allows("Embed");

    /// <summary>Whether the caller may renew the connection to the room's third-party storage.</summary>
    public bool CanReconnect => Allows("Reconnect");

    /// <summary>Whether the caller may export the list of the room's numbered files.</summary>
    public bool CanExportIndex => Allows("IndexExport");

    /// <summary>Whether the caller may create a room from this one, which is a template.</summary>
    public bool CanCreateRoom => Allows("CreateRoomFrom");

    /// <summary>Whether the caller may talk to the room's AI agent. Since server 3.6.</summary>
    public bool CanChat => Allows("UseChat");

    /// <summary>Form filling rooms: whether the caller may renew the spreadsheet of filled-in forms. Since server 3.7.</summary>
    public bool CanUpdateSpreadsheet => Allows("UpdateXlsx");

    /// <summary>Form filling rooms: whether the caller may have filled-in forms analysed. Since server 3.7.</summary>
    public bool CanAnalyzeResponses => Allows("AnalyzeResponses");

    /// <summary>Whether the caller may do the named action.</summary>
    /// <param name="action">A name as the server spells it, for instance <c>CopyTo</c>.</param>
    public bool Allows(string action) => Array.IndexOf(_allowed, action) >= 0;

    /// <summary>The number of allowed actions.</summary>
    public override string ToString() => $"{_allowed.Length} allowed actions";
}
