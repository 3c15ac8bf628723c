using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Accounts;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Links;

/// <summary>What a room shows otherwise to somebody who is in it by a link.</summary>
internal static class VisitorRow
{
    private const int AnonymousRootId = 2;
    private const int AnonymousRootType = 6;

    public static void Adjust(JsonObject row, PortalState portal, RoomRights rights, RoomLink link, bool anonymous)
    {
        row["passwordProtected"] = false;
        row["expired"] = false;
        row["requestToken"] = link.RequestToken;
        row["external"] = true;
        row["isLinkExpired"] = false;
        if (rights.IsLinkNamed)
        {
            row["shortWebUrl"] = link.Address(portal);
        }

        if (anonymous)
        {
            row["parentId"] = AnonymousRootId;
            row["rootFolderType"] = AnonymousRootType;
            row.Remove("createdBy");
            row.Remove("updatedBy");
            return;
        }

        row["sharedBy"] = PersonJson.Brief(portal, link.CreatedBy);
        row["ownedBy"] = PersonJson.Brief(portal, portal.Directory.Owner);
    }
}
