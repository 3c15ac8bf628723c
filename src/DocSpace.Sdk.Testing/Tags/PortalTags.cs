using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Tags;

/// <summary>The endpoints of the tags of the portal.</summary>
internal static class PortalTags
{
    private const string NotFound = "The record could not be found";

    public static ApiAnswer List(ApiCall call)
    {
        var count = call.Query.Count();
        var start = Math.Max(0, call.Query.Int("startIndex", 0));
        var filter = call.Query.Text("filterValue");
        var names = Visible(call)
            .Where(name => filter is null || name.Contains(filter, StringComparison.OrdinalIgnoreCase))
            .Skip(start)
            .Take(count)
            .Select(static name => (JsonNode)name);
        return Envelope.Ok(call, new JsonArray([.. names]));
    }

    public static ApiAnswer Create(ApiCall call)
    {
        var body = BodyReader.Read(call, EmulatorJsonContext.Default.TagBody, key: "");
        new ModelErrors("").MaxLength("Name", body.Name, TagRules.MaxLength).ThrowIfAny();
        if (!call.Caller.CanCreateRooms)
        {
            throw ServerError.AccessDenied();
        }

        return Envelope.Ok(call, call.Portal.Tags.GetOrAdd(TagRules.Check(body.Name)));
    }

    public static ApiAnswer Rename(ApiCall call)
    {
        var body = BodyReader.Read(call, EmulatorJsonContext.Default.RenameTagBody, key: "");
        new ModelErrors("")
            .MaxLength("OldName", body.OldName, TagRules.MaxLength)
            .MaxLength("NewName", body.NewName, TagRules.MaxLength)
            .ThrowIfAny();
        RequireAdministrator(call);
        var tags = call.Portal.Tags;
        if (string.IsNullOrEmpty(body.NewName))
        {
            throw body.NewName is null ? ServerError.NullArgument("newName") : ServerError.EmptyArgument("newName");
        }

        var old = tags.Find(body.OldName) ?? throw ServerError.NotFound(NotFound);
        if (tags.Find(body.NewName) is not null)
        {
            throw ServerError.Argument($"Tag with name '{body.NewName}' already exists");
        }

        tags.Rename(old, body.NewName);
        foreach (var room in call.Portal.Rooms.All.Where(room => room.Tags.Contains(old)))
        {
            room.Tags[room.Tags.IndexOf(old)] = body.NewName;
        }

        return Envelope.Ok(call, body.NewName);
    }

    public static ApiAnswer Delete(ApiCall call)
    {
        var names = BodyReader.Read(call, EmulatorJsonContext.Default.TagNamesBody, key: "").Required(prefix: "");
        RequireAdministrator(call);
        foreach (var tag in names.Select(call.Portal.Tags.Find).OfType<string>().ToList())
        {
            call.Portal.Tags.Remove(tag);
            foreach (var room in call.Portal.Rooms.All)
            {
                room.Tags.Remove(tag);
            }
        }

        return Envelope.Empty(call);
    }

    /// <summary>Whether a room has the tag. The server reads its name from the query and passes over the one in the path.</summary>
    public static ApiAnswer HasLinks(ApiCall call)
    {
        RequireAdministrator(call);
        var tag = call.Portal.Tags.Find(call.Query.Text("tagName")) ?? throw ServerError.NotFound(NotFound);
        return Envelope.Ok(call, call.Portal.Rooms.All.Any(room => room.Tags.Contains(tag)));
    }

    // Administrators see all tags, the newest first; others see those of their rooms, the oldest first.
    private static IEnumerable<string> Visible(ApiCall call) => call.Caller.IsPortalAdmin
        ? call.Portal.Tags.Names.Reverse()
        : call.Portal.Tags.Names.Where(name => call.Portal.Rooms.All.Any(room =>
            room.Tags.Contains(name) && RoomRights.Of(call.Portal, room, call.Caller).CanRead));

    private static void RequireAdministrator(ApiCall call)
    {
        if (!call.Caller.IsPortalAdmin)
        {
            throw ServerError.AccessDenied();
        }
    }
}
