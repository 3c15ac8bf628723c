using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Faults;
using DocSpace.Sdk.Testing.Hosting;
using DocSpace.Sdk.Testing.Portal;
using DocSpace.Sdk.Testing.Rooms;

namespace DocSpace.Sdk.Testing;

/// <summary>
/// A DocSpace portal on 127.0.0.1 that keeps rooms, members and e-mails in memory and answers as the server does. Several
/// can run in one process; they share nothing. All members may be used from any thread.
/// </summary>
/// <remarks>An endpoint that the server has and the emulator has not answers 501 and names itself.</remarks>
public sealed partial class DocSpaceEmulator : IAsyncDisposable
{
    private const string KeyName = "emulator";

    private readonly PortalState _portal;
    private readonly RequestLog _log;
    private readonly PortalServer _server;

    private DocSpaceEmulator(PortalState portal, RequestLog log, FaultBoard faults, PortalServer server)
    {
        _portal = portal;
        _log = log;
        _server = server;
        ApiKey = portal.Keys.Create(portal.Directory.Owner, KeyName, []).Value;
        Content = new EmulatedContent(portal);
        Faults = new EmulatedFaults(faults);
    }

    /// <summary>The address of the portal: <c>http://127.0.0.1</c> with the port that it listens on.</summary>
    public Uri BaseAddress => _server.Address;

    /// <summary>An API key of the owner with all rights.</summary>
    public string ApiKey { get; }

    /// <summary>The owner of the portal.</summary>
    public EmulatedUser Owner => Read(static portal => portal.Directory.Owner.ToSnapshot());

    /// <summary>Everybody in the portal: the owner first, then in the order in which they came. Includes invited guests.</summary>
    public IReadOnlyList<EmulatedUser> Users => Read(static portal => portal.Directory.Users.Select(static user => user.ToSnapshot()).ToArray());

    /// <summary>The groups, in the order in which they were added.</summary>
    public IReadOnlyList<EmulatedGroup> Groups => Read(static portal => portal.Directory.Groups.Select(static group => group.ToSnapshot()).ToArray());

    /// <summary>The rooms, in the order in which they were created.</summary>
    public IReadOnlyList<EmulatedRoom> Rooms => Read(static portal => portal.Rooms.All.Select(room => RoomSnapshot.Take(portal, room)).ToArray());

    /// <summary>The e-mails that the portal would have sent, in their order.</summary>
    public IReadOnlyList<EmulatedEmail> Emails => Read(static portal => portal.Mailbox.Sent.ToArray());

    /// <summary>The requests that were answered or cut off, in the order in which they ended.</summary>
    public IReadOnlyList<EmulatedRequest> Requests => _log.Snapshot();

    /// <summary>Starts a portal that holds its owner and nothing else.</summary>
    /// <param name="cancellationToken">Gives up the start.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Task<DocSpaceEmulator> StartAsync(CancellationToken cancellationToken = default) =>
        StartAsync(new DocSpaceEmulatorOptions(), cancellationToken);

    /// <summary>Starts a portal that holds its owner and nothing else.</summary>
    /// <param name="options">How it is set up. Changes after the start have no effect.</param>
    /// <param name="cancellationToken">Gives up the start.</param>
    /// <exception cref="IOException">The port is in use.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static async Task<DocSpaceEmulator> StartAsync(DocSpaceEmulatorOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var portal = new PortalState(options);
        var log = new RequestLog();
        var faults = new FaultBoard(options.TimeProvider);
        var server = await PortalServer.StartAsync(portal, log, faults, options, cancellationToken).ConfigureAwait(false);
        return new DocSpaceEmulator(portal, log, faults, server);
    }

    /// <summary>Adds a person who has signed in before.</summary>
    /// <param name="email">The address.</param>
    /// <param name="role">The role.</param>
    /// <param name="displayName">First and last name. Default: the part of the address before the @.</param>
    /// <exception cref="ArgumentException"><paramref name="email"/> is not an address or belongs to somebody already.</exception>
    public EmulatedUser AddUser(string email, EmulatedUserRole role, string? displayName = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(email);
        var at = email.LastIndexOf('@');
        if (at <= 0)
        {
            throw new ArgumentException("An e-mail address has an @ with a name before it.", nameof(email));
        }

        return Read(portal => portal.Directory.FindByEmail(email) is null
            ? portal.Directory.Add(email, ToPortalRole(role), displayName ?? email[..at]).ToSnapshot()
            : throw new ArgumentException("Somebody in the portal has this address already.", nameof(email)));
    }

    /// <summary>Adds a group.</summary>
    /// <param name="name">The name.</param>
    /// <param name="members">Who is in it. May be empty.</param>
    /// <exception cref="ArgumentException">A member is not of this portal.</exception>
    public EmulatedGroup AddGroup(string name, params EmulatedUser[] members)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(members);
        return Read(_ => _portal.Directory.AddGroup(name, [.. members.Select(Find)]).ToSnapshot());
    }

    /// <summary>Adds a room that is there before the first request. Many are added far faster than by requests.</summary>
    /// <param name="title">The title. It is stored as the server stores it: see <see cref="RoomCreateOptions.Title"/>.</param>
    /// <param name="type">The type.</param>
    /// <param name="owner">Who owns it. Default: the owner of the portal.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="title"/> is blank, or <paramref name="owner"/> is not of this portal or may not create rooms.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="type"/> is not a type of rooms.</exception>
    public EmulatedRoom AddRoom(string title, RoomType type, EmulatedUser? owner = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        if (!Enum.IsDefined(type))
        {
            throw new ArgumentOutOfRangeException(nameof(type), type, "This is not a type of rooms.");
        }

        return Read(portal => (owner is null ? portal.Directory.Owner : Find(owner)) is { CanCreateRooms: true } creator
            ? RoomSnapshot.Take(portal, SeededRoom.Add(portal, RoomTitle.Normalize(title), type, creator))
            : throw new ArgumentException("The person may not create rooms.", nameof(owner)));
    }

    /// <summary>Suspends a person: the own API keys and sign-ins stop working, and invitations by id leave him or her out without a word.</summary>
    /// <param name="user">The person. Suspending somebody twice does nothing.</param>
    /// <exception cref="ArgumentException"><paramref name="user"/> is not of this portal.</exception>
    public void SuspendUser(EmulatedUser user)
    {
        ArgumentNullException.ThrowIfNull(user);
        Read(_ => Find(user).IsSuspended = true);
    }

    /// <summary>
    /// Lets a form in a virtual data room wait for a person: he or she is removed from the room only by a request that says
    /// <c>force</c>; others change nothing and are answered with <c>error: 1</c>.
    /// </summary>
    /// <param name="room">The room.</param>
    /// <param name="user">The person.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="user"/> is not of this portal, or <paramref name="room"/> is not a virtual data room of it.
    /// </exception>
    public void GiveFormRole(RoomId room, EmulatedUser user)
    {
        ArgumentNullException.ThrowIfNull(user);
        Read(portal => portal.Rooms.Find(room) is { Type: RoomType.VirtualData } found
            ? found.FormRoles.Add(Find(user).Id)
            : throw new ArgumentException("Only virtual data rooms of the portal hold forms with roles.", nameof(room)));
    }

    /// <summary>Looks up a room.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="KeyNotFoundException">The portal has no such room. The message lists the ids that it has.</exception>
    public EmulatedRoom GetRoom(RoomId id) => Read(portal =>
        portal.Rooms.Find(id) is { } room
            ? RoomSnapshot.Take(portal, room)
            : throw new KeyNotFoundException(
                $"The portal has no room '{id}'. It has: {string.Join(", ", portal.Rooms.All.Select(static known => known.Id).DefaultIfEmpty())}."));

    /// <summary>The files and folders of the portal that tests add and look at.</summary>
    public EmulatedContent Content { get; }

    /// <summary>What goes wrong with requests to the portal.</summary>
    public EmulatedFaults Faults { get; }

    /// <summary>Stops listening. Requests that are under way are cut off.</summary>
    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static PortalRole ToPortalRole(EmulatedUserRole role) => role switch
    {
        EmulatedUserRole.DocSpaceAdmin => PortalRole.DocSpaceAdmin,
        EmulatedUserRole.RoomAdmin => PortalRole.RoomAdmin,
        EmulatedUserRole.User => PortalRole.User,
        EmulatedUserRole.Guest => PortalRole.Guest,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "This is not a role."),
    };

    private PortalUser Find(EmulatedUser user) =>
        _portal.Directory.Find(user.Id) ?? throw new ArgumentException("The person is not of this portal.", nameof(user));

    private void Run(Action<PortalState> change) => Read(portal =>
    {
        change(portal);
        return portal;
    });

    private T Read<T>(Func<PortalState, T> read)
    {
        lock (_portal.Gate)
        {
            _portal.Advance();
            _portal.RoomLists.Clear();
            return read(_portal);
        }
    }
}
