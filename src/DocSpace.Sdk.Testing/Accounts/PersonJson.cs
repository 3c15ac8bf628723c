using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Accounts;

/// <summary>Writes people and groups as the server does.</summary>
internal static class PersonJson
{
    /// <summary>The id under which answers show everybody who is not, or no longer, in the portal.</summary>
    public static readonly Guid GhostId = new("4a515a15-d4d6-4b8e-828e-e0586f18f3a3");

    /// <summary>The short form, as in <c>createdBy</c>.</summary>
    public static JsonObject Brief(PortalState portal, PortalUser? user)
    {
        var row = new JsonObject();
        AddBrief(row, portal, user);
        return row;
    }

    /// <summary>The long form, as in a row of the list of members. What it holds depends on who asks.</summary>
    public static JsonObject Full(PortalState portal, PortalUser? user, PortalUser viewer)
    {
        var row = new JsonObject
        {
            ["firstName"] = user?.FirstName ?? "Unknown",
            ["lastName"] = user?.LastName ?? "Unknown",
        };
        if (user is not null)
        {
            row["userName"] = user.UserName;
            row["email"] = user.Email;
        }

        row["status"] = user is { IsPending: true } ? 4 : user is { IsSuspended: true } ? 2 : 1;
        row["activationStatus"] = user is null ? 0 : user.IsPending ? 2 : 1;
        var self = user == viewer;
        if (viewer.CanCreateRooms || self)
        {
            AddDepartment(row, portal, user);
        }

        AddRoles(row, user);
        if (viewer.IsPortalAdmin || self)
        {
            row["usedSpace"] = 0;
        }

        if (viewer.IsPortalAdmin && user?.CreatedBy is { } creator)
        {
            row["createdBy"] = Brief(portal, creator);
        }

        row["registrationDate"] = WireDate.Format(user?.Registered ?? default);
        AddBrief(row, portal, user);
        return row;
    }

    /// <summary>The form in which people read themselves.</summary>
    public static JsonObject Self(PortalState portal, PortalUser user, int loginEvent)
    {
        var row = new JsonObject
        {
            ["firstName"] = user.FirstName,
            ["lastName"] = user.LastName,
            ["userName"] = user.UserName,
            ["email"] = user.Email,
            ["status"] = 1,
            ["activationStatus"] = 1,
        };
        AddDepartment(row, portal, user);
        AddRoles(row, user);
        row["theme"] = "System";
        row["usedSpace"] = 0;
        row["loginEventId"] = loginEvent;
        row["registrationDate"] = WireDate.Format(user.Registered);
        row["hasPersonalFolder"] = user.Role is not PortalRole.Guest;
        AddBrief(row, portal, user);
        return row;
    }

    public static JsonObject Group(PortalGroup group)
    {
        var row = new JsonObject { ["id"] = group.Id, ["name"] = group.Name };
        if (group.IsSystem)
        {
            row["isSystem"] = true;
        }
        else if (group.Members.Count > 0)
        {
            row["manager"] = group.Members[0].UserName;
        }

        return row;
    }

    private static void AddDepartment(JsonObject row, PortalState portal, PortalUser? user)
    {
        var groups = portal.Directory.Groups.Where(group => user is not null && group.Members.Contains(user)).ToList();
        row["department"] = string.Join(", ", groups.Select(static group => group.Name));
        if (groups.Count > 0)
        {
            row["groups"] = new JsonArray([.. groups.Select(Group)]);
        }
    }

    private static void AddRoles(JsonObject row, PortalUser? user)
    {
        row["isAdmin"] = user?.Role is PortalRole.DocSpaceAdmin;
        row["isRoomAdmin"] = user?.Role is PortalRole.RoomAdmin;
        row["isLDAP"] = false;
        if (user is { IsPortalAdmin: true })
        {
            row["listAdminModules"] = new JsonArray("files");
        }

        row["isOwner"] = user?.Role is PortalRole.Owner;
        row["isVisitor"] = user?.Role is PortalRole.Guest;
        row["isCollaborator"] = user?.Role is PortalRole.User;
        if (user?.CultureName is { } culture)
        {
            row["cultureName"] = culture;
        }

        row["mobilePhoneActivationStatus"] = 0;
        row["isSSO"] = false;
    }

    private static void AddBrief(JsonObject row, PortalState portal, PortalUser? user)
    {
        const string Avatar = "/static/images/default_user_photo_size_";
        row["id"] = user?.Id ?? GhostId;
        row["displayName"] = user?.DisplayName ?? "profile removed";
        row["avatar"] = Avatar + "82-82.png?hash=1063799840";
        row["avatarOriginal"] = Avatar + "200-200.png?hash=1063799840";
        row["avatarMax"] = Avatar + "200-200.png?hash=1063799840";
        row["avatarMedium"] = Avatar + "48-48.png?hash=1063799840";
        row["avatarSmall"] = Avatar + "32-32.png?hash=1063799840";
        row["profileUrl"] = ProfileUrl(portal, user);
        row["hasAvatar"] = false;
        row["isAnonim"] = false;
    }

    private static string ProfileUrl(PortalState portal, PortalUser? user)
    {
        var people = user?.Role is PortalRole.Guest ? "guests" : "people";
        var search = user is null ? "" : "?search=" + Uri.EscapeDataString(user.Email);
        return $"{portal.Root}/accounts/{people}/filter{search}";
    }
}
