using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Links;
using DocSpace.Sdk.Testing.Logos;
using DocSpace.Sdk.Testing.Portal;
using DocSpace.Sdk.Testing.Rooms;

namespace DocSpace.Sdk.Testing.Templates;

/// <summary>Makes a template of a room, or a room of a template: with the folders and files, but without tags and members.</summary>
internal static class TemplateCopy
{
    private const int MaxTitle = 170;

    /// <summary>Stores the copy. What the body asks of it comes after, and may fail when the copy is there already.</summary>
    public static PortalRoom Make(ApiCall call, PortalRoom source, string? title, RoomSettingsBody body, bool asTemplate)
    {
        var portal = call.Portal;
        var name = Title(title);
        var cover = body.Cover is null ? source.Cover : RoomCovers.Resolve(body.Cover);
        var number = portal.Rooms.NextId();
        var now = portal.Now();
        var copy = new PortalRoom
        {
            Id = number,
            Number = number,
            RootId = asTemplate ? RoomStore.TemplatesRootId : RoomStore.RoomsRootId,
            Type = source.Type,
            Owner = call.Caller,
            Created = now,
            Updated = now,
            UpdatedBy = call.Caller,
            Title = name,
            Color = string.IsNullOrEmpty(body.Color) ? RoomColors.Pick() : body.Color,
            Cover = cover,
            Lifetime = body.Lifetime is null ? source.Lifetime : body.Lifetime.ToSetting(),
            Watermark = body.Watermark is null ? source.Watermark : body.Watermark.ToSetting(call, number),
            DenyDownload = body.DenyDownload ?? source.DenyDownload,
            Indexing = body.Indexing ?? source.Indexing,
            Quota = body.QuotaOfNew(),
            SaveFormAsXlsx = source.SaveFormAsXlsx,
            SendFormToExternalDb = source.SendFormToExternalDb,
            Links = asTemplate ? [] : [.. NewLinks.ForNewRoom(source.Type, call.Caller)],
        };
        portal.Rooms.Add(copy);
        foreach (var entry in portal.Entries.ChildrenOf(source, folder: null))
        {
            portal.Entries.Copy(entry, entry.Title, call.Caller, copy, parent: null);
        }

        return copy;
    }

    public static void Finish(ApiCall call, PortalRoom source, PortalRoom copy, RoomSettingsBody body, bool copyLogo)
    {
        if (body.Logo is { } logo)
        {
            call.Portal.Logos.Use(call.Caller, logo.TmpFile!, copy);
        }
        else if (copyLogo && source.LogoHash is not null)
        {
            copy.LogoHash = LogoStore.NewHash();
        }

        RoomTags.Replace(call.Portal, copy, body.Tags ?? []);
    }

    /// <summary>Runs the work of a job: what the server refuses becomes the error of the job.</summary>
    public static void Run(ApiCall call, TemplateJob job, Action work)
    {
        try
        {
            work();
        }
        catch (ApiException exception)
        {
            job.Error = exception.ToAnswer(call).Body!["error"]!["message"]!.GetValue<string>();
        }
    }

    private static string Title(string? title)
    {
        if (title is null)
        {
            throw ServerError.NullArgument("title");
        }

        var normalized = RoomTitle.Normalize(title);
        return normalized.Length switch
        {
            0 => throw ServerError.EmptyArgument("title"),
            > MaxTitle => normalized[..MaxTitle],
            _ => normalized,
        };
    }
}
