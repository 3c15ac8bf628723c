using DocSpace.Sdk.Testing.Links;

namespace DocSpace.Sdk.Testing.Portal;

/// <summary>What one person may do in one room.</summary>
internal sealed class RoomRights
{
    public const int RoomManager = 9;
    public const int ContentCreator = 11;

    /// <summary>What somebody without a right reads as the own access.</summary>
    public const int Restricted = 3;

    // From the widest to the narrowest; the list of members is in this order, too.
    private static readonly int[] _ranking = [1, RoomManager, ContentCreator, 10, 5, 6, 7, 2];

    private readonly bool _archived;

    private RoomRights(PortalRoom room, Standing standing, RoomShare? share, bool inRoom)
    {
        _archived = room.IsArchived;
        Standing = standing;
        Share = share;
        IsInRoom = inRoom;
    }

    public Standing Standing { get; }

    /// <summary>The right that counts for the person: the own one, else the widest of a group.</summary>
    public RoomShare? Share { get; }

    /// <summary>The link by which somebody is in the room who is not a member.</summary>
    public RoomLink? Link { get; private init; }

    /// <summary>Whether the request itself named the link; otherwise the person opened it before.</summary>
    public bool IsLinkNamed { get; private init; }

    /// <summary>Whether the person administers the portal, whatever he or she is in the room.</summary>
    public bool IsAdministrator { get; private init; }

    /// <summary>What the caller reads as the own access.</summary>
    public int Access => Link?.Access ?? Share?.Access ?? (Standing is Standing.Stranger && !IsOwner ? Restricted : 0);

    /// <summary>Whether the person owns the room or was invited in person.</summary>
    public bool IsInRoom { get; }

    /// <summary>Whether the person owns the room, which is more than having the rights of an owner; see <see cref="Of"/>.</summary>
    public bool IsOwner { get; private init; }

    public bool CanRead => Standing is not Standing.Stranger;

    /// <summary>Whether the person may change the room. Nobody changes an archived one.</summary>
    public bool CanEdit => !_archived && Standing is Standing.Owner or Standing.Manager;

    /// <summary>Whether the person may put files and folders into the room.</summary>
    public bool CanCreate => !_archived && Standing is Standing.Owner or Standing.Manager or Standing.ContentCreator;

    public static RoomRights Of(PortalState portal, PortalRoom room, PortalUser user)
    {
        var own = room.Shares.Find(user.Id);
        var share = own ?? GroupShare(portal, room, user);

        // A right on a template is of use only to those who can make rooms of it.
        if (room.IsTemplate && !user.CanCreateRooms)
        {
            share = null;
        }

        // Who may not own rooms can still get one, by duplicating that of somebody else, and has no rights on it.
        var owns = room.Owner == user;
        var standing = owns && user.CanCreateRooms
            ? Standing.Owner
            : share?.Access switch
            {
                RoomManager => Standing.Manager,
                ContentCreator => Standing.ContentCreator,
                null => user.IsPortalAdmin ? Standing.Administrator : Standing.Stranger,
                _ => Standing.Reader,
            };
        return new RoomRights(room, standing, share, owns || own is not null) { IsAdministrator = user.IsPortalAdmin, IsOwner = owns };
    }

    public static RoomRights OfVisitor(PortalRoom room, RoomLink link, bool isNamed) =>
        new(room, Standing.Visitor, null, inRoom: false) { Link = link, IsLinkNamed = isNamed };

    /// <summary>The place of an access level among the others; unknown ones come last.</summary>
    public static int Rank(int access) => Array.IndexOf(_ranking, access) is var rank and >= 0 ? rank : _ranking.Length;

    // Among equally wide ones the first that was granted. Groups are few, but members may be many: they are not gone through.
    private static RoomShare? GroupShare(PortalState portal, PortalRoom room, PortalUser user)
    {
        if (room.Shares.Count == 0)
        {
            return null;
        }

        var shares = portal.Directory.GroupsOf(user).Select(room.Shares.Find).OfType<RoomShare>().ToHashSet();
        return shares.Count == 0 ? null : room.Shares.Where(shares.Contains).MinBy(static share => Rank(share.Access));
    }
}
