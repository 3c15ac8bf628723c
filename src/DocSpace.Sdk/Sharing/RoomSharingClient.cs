using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using Microsoft.Extensions.Logging;

namespace DocSpace.Sdk.Sharing;

/// <summary>Lets people into rooms and says who is in. Thread-safe. Every method can be overridden by a test double.</summary>
public partial class RoomSharingClient
{
    internal const string ShareOperation = "PUT files/rooms/{id}/share";

    private const int UsersAndGroups = 0;
    private const int Users = 16;
    private const int Groups = 32;

    private readonly IRoomSharingApi _api;
    private readonly IRoomsApi _rooms;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly InvitationTurns _turns = new();

    internal RoomSharingClient(IRoomSharingApi api, IRoomsApi rooms, TimeProvider time, ILogger logger)
    {
        _api = api;
        _rooms = rooms;
        _time = time;
        _logger = logger;
    }

    /// <summary>For test doubles: no method works unless it is overridden.</summary>
    protected RoomSharingClient()
    {
        _api = null!;
        _rooms = null!;
        _time = null!;
        _logger = null!;
    }

    /// <summary>
    /// Invites people and groups to a room whose type is known, so that an access which the type does not offer is found before
    /// anything is sent. Otherwise like <see cref="InviteAsync(RoomId, IEnumerable{RoomInvitation}, InvitationOptions?, CancellationToken)"/>.
    /// </summary>
    /// <inheritdoc cref="InviteAsync(RoomId, IEnumerable{RoomInvitation}, InvitationOptions?, CancellationToken)"/>
    public virtual Task<InvitationReport> InviteAsync(
        Room room,
        IEnumerable<RoomInvitation> invitations,
        InvitationOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(room);
        return InviteAsync(room.Id, room.Type, invitations, options, cancellationToken);
    }

    /// <summary>
    /// Invites people and groups to a room and checks against the list of members what became of every invitation. Reads
    /// <c>GET files/rooms/{id}/share</c>, calls <c>PUT files/rooms/{id}/share</c> for 50 at a time or fewer, and reads again. When the
    /// server refuses an invitation, the call goes on with the others; when an answer is lost or the server fails, it waits until the
    /// list of members rests, and sends only those again who are missing. Requests of one client that invite wait for each other.
    /// </summary>
    /// <remarks>
    /// Ten thousand invitations in one call are fine: the server takes about 50 ms for each; see <see cref="InvitationOptions.Progress"/>.
    /// To call again with the same list is safe: who is in already is not invited again.
    /// </remarks>
    /// <param name="roomId">The room.</param>
    /// <param name="invitations">Whom to invite.</param>
    /// <param name="options">How people learn about it. Default: people of the portal are notified.</param>
    /// <param name="cancellationToken">Stops the call; people of the request under way may be invited nevertheless.</param>
    /// <returns>
    /// One outcome per invitation, in order. <see cref="InvitationReport.EnsureAllGranted"/> turns failures into an exception, and
    /// <see cref="ResumeAsync"/> goes on with what a failure left undone.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// An invitation is wrong: its address, its access, or it appears twice; or the culture is. The message names all. Nothing was sent.
    /// </exception>
    /// <exception cref="DocSpaceApiException">
    /// The server refused the call as a whole: 404 when there is no such room, 403 when the caller has no rights there or the
    /// room is archived. Nobody was invited.
    /// </exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the first answer was lost and the members could not be read either.</exception>
    /// <exception cref="DocSpaceInvitationCanceledException">The call was cancelled after it had begun to invite. It holds the report.</exception>
    public virtual Task<InvitationReport> InviteAsync(
        RoomId roomId,
        IEnumerable<RoomInvitation> invitations,
        InvitationOptions? options = null,
        CancellationToken cancellationToken = default) =>
        InviteAsync(roomId, roomType: null, invitations, options, cancellationToken);

    /// <summary>Reads one page of the members of a room, the owner first. Calls <c>GET files/rooms/{id}/share</c>.</summary>
    /// <param name="roomId">The room.</param>
    /// <param name="query">Which members, from where. Default: the first 100 users and groups.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The page. It is empty, not refused, when the caller has no access to the room.</returns>
    /// <exception cref="ArgumentException">A setting of <paramref name="query"/> breaks a rule named there. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">404 when there is no such room.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached.</exception>
    public virtual Task<Page<RoomMember>> ListMembersAsync(
        RoomId roomId,
        RoomMemberQuery? query = null,
        CancellationToken cancellationToken = default)
    {
        query = Check(roomId, query);
        return ListMembersAsync(roomId, query, query.StartIndex, isLookUp: false, cancellationToken);
    }

    /// <summary>Reads all members of a room, page after page, while they are enumerated. Calls <c>GET files/rooms/{id}/share</c> per page.</summary>
    /// <param name="roomId">The room.</param>
    /// <param name="query">Which members, from where; <see cref="RoomMemberQuery.PageSize"/> sets the size of one request.</param>
    /// <param name="cancellationToken">Stops the enumeration.</param>
    /// <exception cref="ArgumentException">A setting of <paramref name="query"/> breaks a rule named there. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">404 when there is no such room.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached.</exception>
    public virtual IAsyncEnumerable<RoomMember> EnumerateMembersAsync(
        RoomId roomId,
        RoomMemberQuery? query = null,
        CancellationToken cancellationToken = default)
    {
        query = Check(roomId, query);
        return EnumerateMembersAsync(roomId, query, isLookUp: false, cancellationToken);
    }

    private static RoomMember[] MembersOf(RoomShareRow[] rows) =>
        [.. rows.Select(static row => row.ToMember()).OfType<RoomMember>().DistinctBy(static member => (member.Id, member.Access))];

    private static RoomMemberQuery Check(RoomId roomId, RoomMemberQuery? query)
    {
        roomId.ThrowIfEmpty(nameof(roomId));
        query = query?.Copy() ?? new RoomMemberQuery();
        PageRule.Check(query.StartIndex, query.PageSize);
        Guard.RequireDefined(query.Kind, nameof(query.Kind), nameof(query));
        return query;
    }

    private async Task<InvitationReport> InviteAsync(
        RoomId roomId,
        RoomType? roomType,
        IEnumerable<RoomInvitation> invitations,
        InvitationOptions? options,
        CancellationToken cancellationToken)
    {
        roomId.ThrowIfEmpty(nameof(roomId));
        ArgumentNullException.ThrowIfNull(invitations);
        options ??= new InvitationOptions();
        RoomInvitation[] list = [.. invitations];
        InvitationGuard.Check(list, roomType, nameof(invitations));
        InvitationGuard.Check(options);
        if (list.Length == 0)
        {
            return new InvitationReport { RoomId = roomId, Outcomes = [] };
        }

        return await RunAsync(roomId, new InvitationLedger(list), options, cancellationToken).ConfigureAwait(false);
    }

    private Task<InvitationReport> RunAsync(RoomId roomId, InvitationLedger ledger, InvitationOptions options, CancellationToken cancellationToken)
    {
        var call = new InvitationCall(
            _api,
            _rooms,
            roomId,
            options,
            (isLookUp, token) => ReadMembersAsync(roomId, isLookUp, token),
            token => CountMembersAsync(roomId, token),
            _turns,
            _time,
            _logger);
        return InvitationTelemetry.TraceAsync(() => new InvitationRun(call, ledger).RunAsync(cancellationToken));
    }

    /// <summary>The members, for a call that needs to know them. Every room has an owner: who sees nobody is only not told so by the server.</summary>
    private async Task<RoomMembers> RequireMembersAsync(RoomId roomId, string operation, CancellationToken cancellationToken)
    {
        var members = await ReadMembersAsync(roomId, isLookUp: false, cancellationToken).ConfigureAwait(false);
        return !members.IsEmpty
            ? members
            : throw new DocSpaceApiException(operation, RequestDelivery.NotSent, HttpStatusCode.Forbidden, "The caller may not see the members of the room. Nothing was sent.");
    }

    private Task<RoomMembers> ReadMembersAsync(RoomId roomId, bool isLookUp, CancellationToken cancellationToken) =>
        RoomMembers.ReadAsync(EnumerateMembersAsync(roomId, new(), isLookUp, cancellationToken));

    private async Task<long> CountMembersAsync(RoomId roomId, CancellationToken cancellationToken) =>
        (await ListMembersAsync(roomId, new() { PageSize = 1 }, startIndex: 0, isLookUp: true, cancellationToken).ConfigureAwait(false)).Total;

    private IAsyncEnumerable<RoomMember> EnumerateMembersAsync(RoomId roomId, RoomMemberQuery query, bool isLookUp, CancellationToken cancellationToken) => Paging.EnumerateAsync(
        query.StartIndex,
        (startIndex, token) => ListMembersAsync(roomId, query, startIndex, isLookUp, token),
        static member => (member.Id, member.Access),
        cancellationToken);

    private async Task<Page<RoomMember>> ListMembersAsync(
        RoomId roomId,
        RoomMemberQuery query,
        int startIndex,
        bool isLookUp,
        CancellationToken cancellationToken)
    {
        var filter = query.Kind switch
        {
            null => UsersAndGroups,
            RoomMemberKind.User => Users,
            _ => Groups,
        };
        var rows = await _api.ListAsync(roomId, filter, query.Text, startIndex, query.PageSize, isLookUp, cancellationToken).ConfigureAwait(false);
        RoomMember[] members = [.. rows.Content.Select(static row => row.ToMember()).OfType<RoomMember>()];
        return Paging.PageOf(members, startIndex, query.PageSize, rows.Total);
    }
}
