using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Content;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing;

/// <summary>
/// The files and plain folders of an emulated portal. They have titles and places but no content; nothing can be uploaded
/// or downloaded. All members may be used from any thread.
/// </summary>
public sealed class EmulatedContent
{
    private readonly PortalState _portal;

    internal EmulatedContent(PortalState portal) => _portal = portal;

    /// <summary>Adds a folder to a room.</summary>
    /// <param name="room">The room.</param>
    /// <param name="title">The title.</param>
    /// <param name="createdBy">Who made it. Default: the owner of the room.</param>
    /// <exception cref="KeyNotFoundException">The portal has no such room.</exception>
    /// <exception cref="ArgumentException">The person is not of this portal.</exception>
    public EmulatedEntry AddFolder(RoomId room, string title, EmulatedUser? createdBy = null) => Add(room, title, isFolder: true, createdBy);

    /// <summary>Adds a file to a room. It is new to everybody in the room except to who made it.</summary>
    /// <param name="room">The room.</param>
    /// <param name="title">The title with its extension.</param>
    /// <param name="createdBy">Who made it. Default: the owner of the room.</param>
    /// <exception cref="KeyNotFoundException">The portal has no such room.</exception>
    /// <exception cref="ArgumentException">The person is not of this portal.</exception>
    public EmulatedEntry AddFile(RoomId room, string title, EmulatedUser? createdBy = null) => Add(room, title, isFolder: false, createdBy);

    /// <summary>Adds a folder to a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="title">The title.</param>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is a file, or not of this portal.</exception>
    public EmulatedEntry AddFolder(EmulatedEntry folder, string title) => Add(folder, title, isFolder: true);

    /// <summary>Adds a file to a folder. It is new to everybody in the room except to who made the folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="title">The title with its extension.</param>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is a file, or not of this portal.</exception>
    public EmulatedEntry AddFile(EmulatedEntry folder, string title) => Add(folder, title, isFolder: false);

    /// <summary>Adds a folder to the documents of a person, which belong to no room.</summary>
    /// <param name="owner">The person.</param>
    /// <param name="title">The title.</param>
    /// <exception cref="ArgumentException"><paramref name="owner"/> is not of this portal.</exception>
    public EmulatedEntry AddPersonalFolder(EmulatedUser owner, string title)
    {
        ArgumentNullException.ThrowIfNull(owner);
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        return Run(() => Store(title, isFolder: true, FindUser(owner), room: null, _portal.Entries.PersonalRoot(FindUser(owner))));
    }

    /// <summary>Adds a file to the documents of a person, which belong to no room.</summary>
    /// <param name="owner">The person.</param>
    /// <param name="title">The title with its extension.</param>
    /// <exception cref="ArgumentException"><paramref name="owner"/> is not of this portal.</exception>
    public EmulatedEntry AddPersonalFile(EmulatedUser owner, string title)
    {
        ArgumentNullException.ThrowIfNull(owner);
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        return Run(() => Store(title, isFolder: false, FindUser(owner), room: null, _portal.Entries.PersonalRoot(FindUser(owner))));
    }

    /// <summary>
    /// Connects a third-party storage, so that <c>POST files/rooms/thirdparty/{id}</c> can make one room of a folder in it.
    /// Deleting that room ends the connection.
    /// </summary>
    /// <param name="user">Who connects it. Nobody else can create a room in it.</param>
    /// <param name="provider">The kind of the storage. Nextcloud and ownCloud are <see cref="RoomProvider.WebDav"/>.</param>
    /// <param name="folders">The titles of the folders in it. Default: none; the storage itself can become a room, too.</param>
    /// <param name="forRooms">Whether it is to keep rooms; creating a room in another one is refused with 403. Default: it is.</param>
    /// <exception cref="ArgumentException">The person is not of this portal, or a title is blank or holds a slash.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="provider"/> is not a third-party storage.</exception>
    public EmulatedStorage ConnectStorage(
        EmulatedUser user, RoomProvider provider, IReadOnlyCollection<string>? folders = null, bool forRooms = true)
    {
        ArgumentNullException.ThrowIfNull(user);
        if (!Enum.IsDefined(provider) || provider is RoomProvider.DocSpace)
        {
            throw new ArgumentOutOfRangeException(nameof(provider), provider, "This is not a third-party storage.");
        }

        if (folders?.Any(static title => string.IsNullOrWhiteSpace(title) || title.Contains('/', StringComparison.Ordinal)) == true)
        {
            throw new ArgumentException("The title of a folder is blank or holds a slash.", nameof(folders));
        }

        return Run(() =>
        {
            var storage = _portal.Storages.Connect(provider, FindUser(user), forRooms);
            foreach (var title in folders ?? [])
            {
                storage.Add(storage.Root, title);
            }

            return storage.ToSnapshot();
        });
    }

    /// <summary>The third-party storages that are connected, in the order in which they were connected.</summary>
    public IReadOnlyList<EmulatedStorage> Storages =>
        Run(() => _portal.Storages.All.Select(static storage => storage.ToSnapshot()).ToArray());

    /// <summary>Everything in a room, at any depth, in the order in which it came.</summary>
    /// <param name="room">The room.</param>
    /// <exception cref="KeyNotFoundException">The portal has no such room.</exception>
    public IReadOnlyList<EmulatedEntry> In(RoomId room) =>
        Run(() => _portal.Entries.AllIn(FindRoom(room)).Select(static entry => entry.ToSnapshot()).ToArray());

    private EmulatedEntry Add(RoomId room, string title, bool isFolder, EmulatedUser? createdBy)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        return Run(() =>
        {
            var found = FindRoom(room);
            return Store(title, isFolder, createdBy is null ? found.Owner : FindUser(createdBy), found, parent: null);
        });
    }

    private EmulatedEntry Add(EmulatedEntry folder, string title, bool isFolder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        return Run(() => (folder.IsFolder ? _portal.Entries.FindFolder(folder.Id) : null) is { } parent
            ? Store(title, isFolder, parent.CreatedBy, parent.Room, parent)
            : throw new ArgumentException("The portal has no such folder.", nameof(folder)));
    }

    private EmulatedEntry Store(string title, bool isFolder, PortalUser createdBy, PortalRoom? room, PortalEntry? parent)
    {
        var entry = _portal.Entries.Add(title, isFolder, createdBy, room, parent);
        if (room is not null && !isFolder)
        {
            entry.NewFor.UnionWith(_portal.Directory.Users.Where(user => user != createdBy && RoomRights.Of(_portal, room, user).IsInRoom));
        }

        return entry.ToSnapshot();
    }

    private PortalUser FindUser(EmulatedUser user) =>
        _portal.Directory.Find(user.Id) ?? throw new ArgumentException("The person is not of this portal.", nameof(user));

    private PortalRoom FindRoom(RoomId room) => _portal.Rooms.Find(room) ?? throw new KeyNotFoundException($"The portal has no room '{room}'.");

    private T Run<T>(Func<T> action)
    {
        lock (_portal.Gate)
        {
            _portal.Advance();
            _portal.RoomLists.Clear();
            return action();
        }
    }
}
