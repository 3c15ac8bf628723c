using DocSpace.Sdk.Testing.Content;
using DocSpace.Sdk.Testing.Exports;
using DocSpace.Sdk.Testing.Groups;
using DocSpace.Sdk.Testing.Logos;
using DocSpace.Sdk.Testing.OAuth;
using DocSpace.Sdk.Testing.Operations;
using DocSpace.Sdk.Testing.Rooms;
using DocSpace.Sdk.Testing.Sharing;
using DocSpace.Sdk.Testing.Storages;
using DocSpace.Sdk.Testing.Tags;
using DocSpace.Sdk.Testing.Templates;

namespace DocSpace.Sdk.Testing.Portal;

/// <summary>Everything one emulated portal knows. All access happens while holding <see cref="Gate"/>.</summary>
internal sealed class PortalState
{
    public PortalState(DocSpaceEmulatorOptions options)
    {
        Time = options.TimeProvider;
        AllowGuestInvitations = options.AllowGuestInvitations;
        RoomQuotaEnabled = options.RoomQuotaEnabled;
        HasExternalDatabase = options.HasExternalDatabase;
        RoomLimit = new RoomLimit(Rooms, options.MaxRooms);
        Operations = new OperationQueue(Time, options.OperationDuration);
        Exports = new ExportBoard(Time, options.OperationDuration);
        Entries = new EntryStore(Rooms, Time);
        TemplateJobs = new TemplateJobs(Time, options.OperationDuration);
        FromTemplateJobs = new TemplateJobs(Time, options.OperationDuration);
        Directory = new UserDirectory(Time);
        Directory.Add(options.OwnerEmail, PortalRole.Owner, options.OwnerDisplayName);
        Keys = new ApiKeyRing(Time);
        Sessions = new SessionStore(Time, options.SessionLifetime);
        OAuth = new OAuthStore(Time, options.OAuth.Copy());
        LinkAttempts = new PasswordAttempts(Time);
        SignInAttempts = new PasswordAttempts(Time);
        Late = new LateCommits(Time);
        Shares = options.Races ? new ShareTraffic() : null;
        Started = Now();
    }

    public object Gate { get; } = new();

    public TimeProvider Time { get; }

    public bool AllowGuestInvitations { get; }

    public bool RoomQuotaEnabled { get; }

    public bool HasExternalDatabase { get; }

    /// <summary>Scheme, host and port without a slash at the end; known once the server listens.</summary>
    public string Root { get; set; } = "";

    public DateTimeOffset Started { get; }

    public UserDirectory Directory { get; }

    public OperationQueue Operations { get; }

    public ExportBoard Exports { get; }

    /// <summary>The making of templates.</summary>
    public TemplateJobs TemplateJobs { get; }

    /// <summary>The making of rooms from templates.</summary>
    public TemplateJobs FromTemplateJobs { get; }

    public RoomStore Rooms { get; } = new();

    public RoomLimit RoomLimit { get; }

    public RoomListCache RoomLists { get; } = new();

    public ApiKeyRing Keys { get; }

    public SessionStore Sessions { get; }

    public OAuthStore OAuth { get; }

    public StorageStore Storages { get; } = new();

    public EntryStore Entries { get; }

    public TagStore Tags { get; } = new();

    public RoomGroupStore RoomGroups { get; } = new();

    public LogoStore Logos { get; } = new();

    public Mailbox Mailbox { get; } = new();

    /// <summary>The wrong passwords of external links.</summary>
    public PasswordAttempts LinkAttempts { get; }

    /// <summary>The wrong passwords of people.</summary>
    public PasswordAttempts SignInAttempts { get; }

    /// <summary>The work of requests that were given up.</summary>
    public LateCommits Late { get; }

    /// <summary>The calls that invite into rooms; null when they do not disturb each other.</summary>
    public ShareTraffic? Shares { get; }

    /// <summary>
    /// Applies the background work that is due. Called before every request is handled and before a snapshot is taken, so
    /// that the work needs no threads.
    /// </summary>
    public void Advance()
    {
        if (Late.IsIdle && Operations.IsIdle && Exports.IsIdle && TemplateJobs.IsIdle && FromTemplateJobs.IsIdle)
        {
            return;
        }

        RoomLists.Clear();
        Late.Advance();
        Operations.Advance();
        Exports.Advance();
        TemplateJobs.Advance();
        FromTemplateJobs.Advance();
    }

    /// <summary>The time of the portal. The database keeps seconds and cuts the rest off.</summary>
    public DateTimeOffset Now()
    {
        var now = Late.Running ?? Time.GetUtcNow();
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
    }
}
