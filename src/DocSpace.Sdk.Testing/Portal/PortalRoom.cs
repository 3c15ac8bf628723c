using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Links;
using DocSpace.Sdk.Testing.Storages;

namespace DocSpace.Sdk.Testing.Portal;

internal sealed class PortalRoom
{
    public required RoomId Id { get; init; }

    /// <summary>The place among all rooms and folders of the portal in the order of their creation.</summary>
    public required int Number { get; init; }

    /// <summary>The third-party storage that keeps the room; null when DocSpace itself does.</summary>
    public PortalStorage? Storage { get; init; }

    public required RoomType Type { get; init; }

    public required PortalUser Owner { get; set; }

    public required DateTimeOffset Created { get; init; }

    /// <summary>The folder that the room lies in: that of the active rooms, of the archive or of the templates.</summary>
    public int RootId { get; set; } = RoomStore.RoomsRootId;

    public bool IsArchived => RootId == RoomStore.ArchiveRootId;

    public bool IsTemplate => RootId == RoomStore.TemplatesRootId;

    public required string Title { get; set; }

    public required string Color { get; set; }

    public required DateTimeOffset Updated { get; set; }

    public required PortalUser UpdatedBy { get; set; }

    public string? Cover { get; set; }

    /// <summary>A number in the addresses of the uploaded image; null while there is none.</summary>
    public int? LogoHash { get; set; }

    public List<string> Tags { get; } = [];

    public ShareList Shares { get; } = new();

    public List<RoomLink> Links { get; init; } = [];

    public RoomLink? PrimaryLink => Links.Find(static link => link.Kind is LinkKind.Primary);

    /// <summary>Whether people who are not members can open the room by a link.</summary>
    public bool HasExternalLink => Links.Exists(static link => !link.IsInvitation);

    public PortalLifetime? Lifetime { get; set; }

    public PortalWatermark? Watermark { get; set; }

    public bool DenyDownload { get; set; }

    public bool Indexing { get; set; }

    /// <summary>Bytes; null when the room has the default of the portal.</summary>
    public long? Quota { get; set; }

    public bool SaveFormAsXlsx { get; set; } = true;

    public bool SendFormToExternalDb { get; set; }

    /// <summary>The people whom a form that is being filled out in the room waits for.</summary>
    public HashSet<Guid> FormRoles { get; } = [];

    public void RemoveShare(Guid subjectId)
    {
        Shares.Remove(subjectId);
        FormRoles.Remove(subjectId);
    }
}
