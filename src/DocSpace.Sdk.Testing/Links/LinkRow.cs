using System.Text.Json.Nodes;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Links;

/// <summary>Writes a link as a row of the list of members. It comes twice, under a common and under its own name.</summary>
internal static class LinkRow
{
    /// <param name="portal">The portal.</param>
    /// <param name="room">The room of the link.</param>
    /// <param name="link">The link.</param>
    /// <param name="editable">Whether the caller may change the links of the room.</param>
    /// <param name="withToken">The answer that tells of a link which took the place of a deleted one lacks the token.</param>
    public static JsonObject Write(PortalState portal, PortalRoom room, RoomLink link, bool editable, bool withToken = true)
    {
        var fixedPrimary = link.Kind is LinkKind.Primary && room.Type is RoomType.Public;
        return new JsonObject
        {
            ["access"] = link.Access,
            ["sharedTo"] = Link(portal, link, withToken),
            ["sharedLink"] = Link(portal, link, withToken),
            ["isLocked"] = false,
            ["isOwner"] = false,
            ["canEditAccess"] = false,
            ["canEditInternal"] = editable && room.Type is not RoomType.VirtualData and not RoomType.Public,
            ["canEditDenyDownload"] = true,
            ["canEditExpirationDate"] = editable && room.Type is not RoomType.FormFilling && !fixedPrimary,
            ["canRevoke"] = room.Type is RoomType.FormFilling || fixedPrimary,
            ["subjectType"] = (int)link.Kind,
        };
    }

    private static JsonObject Link(PortalState portal, RoomLink link, bool withToken)
    {
        var options = link.Options;
        var row = new JsonObject
        {
            ["id"] = link.Id,
            ["title"] = options.Title,
            ["shareLink"] = link.Address(portal),
        };
        if (options.Expires is { } expires)
        {
            row["expirationDate"] = WireDate.Format(expires);
        }

        row["linkType"] = link.IsInvitation ? 0 : 1;
        if (options.Password is not null)
        {
            row["password"] = options.Password;
        }

        row["denyDownload"] = options.DenyDownload;
        row["isExpired"] = link.IsExpired(portal.Time.GetUtcNow());
        row["primary"] = link.Kind is LinkKind.Primary;
        row["internal"] = options.Internal;
        if (link.IsInvitation)
        {
            AddUse(row, options);
        }
        else if (withToken)
        {
            row["requestToken"] = link.RequestToken;
        }

        return row;
    }

    // Nobody joins by a link here: the pages that invitation links lead to are not part of the emulator.
    private static void AddUse(JsonObject row, LinkOptions options)
    {
        if (options.MaxUseCount is { } max)
        {
            row["maxUseCount"] = max;
        }

        row["currentUseCount"] = 0;
    }
}
