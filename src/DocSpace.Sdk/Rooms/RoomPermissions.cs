using System.Text.Json.Serialization;
using DocSpace.Sdk.Serialization;

namespace DocSpace.Sdk.Rooms;

/// <summary>What the caller may do with a room, as the server says it. The best prediction of a refusal.</summary>
[JsonConverter(typeof(RoomPermissionsJsonConverter))]
public sealed class RoomPermissions
{
    private readonly HashSet<string> _allowed;

    /// <summary>Creates a set of permissions.</summary>
    /// <param name="allowedActions">The names of the allowed actions as the server spells them, for instance <c>EditRoom</c>.</param>
    public RoomPermissions(IEnumerable<string> allowedActions)
    {
        ArgumentNullException.ThrowIfNull(allowedActions);
        _allowed = new HashSet<string>(allowedActions, StringComparer.Ordinal);
    }

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

    /// <summary>Whether the caller may do the named action.</summary>
    /// <param name="action">A name as the server spells it, for instance <c>CopyTo</c>.</param>
    public bool Allows(string action) => _allowed.Contains(action);

    /// <summary>The number of allowed actions.</summary>
    public override string ToString() => $"{_allowed.Count} allowed actions";
}
