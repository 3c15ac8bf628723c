using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;
using DocSpace.Sdk.Testing.Rooms;

namespace DocSpace.Sdk.Testing.Links;

/// <summary>Creates, replaces or deletes a link: one endpoint does all three.</summary>
internal static class SetLink
{
    private const int MaxYears = 10;

    public static ApiAnswer Handle(ApiCall call)
    {
        var body = BodyReader.Read(call, EmulatorJsonContext.Default.LinkBody, key: "RoomLink");
        body.Validate();
        var asked = body.LinkType switch
        {
            (int)LinkType.Invitation => LinkKind.Invitation,
            (int)LinkType.External => LinkKind.External,
            _ => throw ServerError.Refused("Operation is not valid due to the current state of the object."),
        };
        var room = call.FindRoom() ?? throw ServerError.ItemNotFound();
        var options = Options(call, body, asked);
        if (room.IsTemplate || !RoomRights.Of(call.Portal, room, call.Caller).CanEdit)
        {
            throw ServerError.AccessDenied();
        }

        if (!LinkTable.Allows(room.Type, asked, body.Access))
        {
            throw ServerError.Refused("The role is not available for this user type");
        }

        var link = room.Links.Find(link => link.Id == body.LinkId);
        CheckCount(room, body, asked, link);
        return body.Access == 0 ? Delete(call, room, link) : Store(call, room, body, link ?? Add(call, room, body, asked), options);
    }

    private static LinkOptions Options(ApiCall call, LinkBody body, LinkKind kind)
    {
        var now = call.Portal.Time.GetUtcNow();
        var expires = body.Expires;
        if (expires > now.AddYears(MaxYears) || (kind is LinkKind.Invitation && expires <= now))
        {
            throw ServerError.Argument("Value does not fall within the expected range. (Parameter 'expirationDate')");
        }

        if (kind is LinkKind.Invitation)
        {
            return new LinkOptions(Title(body, NewLinks.InvitationTitle)) { Expires = expires, MaxUseCount = body.MaxUseCount };
        }

        return new LinkOptions(Title(body, NewLinks.ExternalTitle))
        {
            // Other than an invitation, an external link takes a date that is over for "never".
            Expires = expires <= now ? null : expires,
            Password = LinkPassword.Read(body.Password),
            DenyDownload = body.DenyDownload,
            Internal = body.Internal,
        };
    }

    private static string Title(LinkBody body, string fallback) => string.IsNullOrEmpty(body.Title) ? fallback : body.Title;

    private static void CheckCount(PortalRoom room, LinkBody body, LinkKind kind, RoomLink? link)
    {
        var adds = body.LinkId == Guid.Empty || (link is null && body.Access != 0);
        var max = LinkTable.MaxCount(room.Type, kind);
        if (adds && room.Links.Count(other => other.Kind == kind) >= max)
        {
            throw ServerError.Refused($"The maximum number of links may not exceed {max}");
        }
    }

    private static ApiAnswer Delete(ApiCall call, PortalRoom room, RoomLink? link)
    {
        if (link is null || !room.Links.Remove(link) || link.Kind is not LinkKind.Primary || !LinkTable.AlwaysHasPrimary(room.Type))
        {
            return Envelope.Empty(call);
        }

        // A room that is open by its nature gets another link at once.
        var replacement = NewLinks.Primary(room.Type, call.Caller);
        room.Links.Add(replacement);
        return Envelope.Ok(call, LinkRow.Write(call.Portal, room, replacement, editable: true, withToken: false));
    }

    private static RoomLink Add(ApiCall call, PortalRoom room, LinkBody body, LinkKind kind)
    {
        var link = new RoomLink(body.LinkId == Guid.Empty ? Guid.NewGuid() : body.LinkId, kind, call.Caller)
        {
            Access = body.Access,
            Options = new LinkOptions(""),
        };
        room.Links.Add(link);
        return link;
    }

    private static ApiAnswer Store(ApiCall call, PortalRoom room, LinkBody body, RoomLink link, LinkOptions options)
    {
        var fixedPrimary = link.Kind is LinkKind.Primary && LinkTable.AlwaysHasPrimary(room.Type);
        link.Access = body.Access;
        link.Options = options with
        {
            Expires = fixedPrimary ? null : options.Expires,
            Internal = options.Internal && room.Type is not RoomType.Public,
        };
        return Envelope.Ok(call, LinkRow.Write(call.Portal, room, link, editable: true));
    }
}
