using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Links;

/// <summary>Whether a caller may use an external link, and which room and link a key stands for.</summary>
/// <param name="Status">The verdict.</param>
/// <param name="Room">The room when the verdict does not hide it.</param>
/// <param name="Link">The link when the caller may use it, or might with the password.</param>
internal sealed record LinkCheck(ShareStatus Status, PortalRoom? Room, RoomLink? Link)
{
    public static LinkCheck OfKey(ApiCall call, string key)
    {
        foreach (var room in call.Portal.Rooms.All)
        {
            if (room.Links.Find(link => !link.IsInvitation && link.RequestToken == key) is { } link)
            {
                return Of(call, room, link);
            }
        }

        return new LinkCheck(ShareStatus.Invalid, null, null);
    }

    public static LinkCheck Of(ApiCall call, PortalRoom room, RoomLink link)
    {
        if (link.IsExpired(call.Portal.Time.GetUtcNow()))
        {
            return new LinkCheck(ShareStatus.Expired, null, null);
        }

        // The links of an archived room open nothing, but its name is told.
        if (room.IsArchived)
        {
            return new LinkCheck(ShareStatus.Invalid, room, null);
        }

        if (link.Options.Internal && call.IsAnonymous)
        {
            return new LinkCheck(ShareStatus.ExternalAccessDenied, null, null);
        }

        return link.PasswordProof is { } proof && call.Cookie(link.PasswordCookie) != proof && !IsMember(call, room)
            ? new LinkCheck(ShareStatus.RequiredPassword, room, link)
            : new LinkCheck(ShareStatus.Ok, room, link);
    }

    /// <summary>A person who came in by a link keeps the room among the own ones.</summary>
    public void Remember(ApiCall call)
    {
        if (Status is ShareStatus.Ok && !call.IsAnonymous && !IsMember(call, Room!))
        {
            Link!.OpenedBy.Add(call.Caller);
        }
    }

    private static bool IsMember(ApiCall call, PortalRoom room) =>
        !call.IsAnonymous && RoomRights.Of(call.Portal, room, call.Caller).CanRead;
}
