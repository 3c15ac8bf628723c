using DocSpace.Sdk.Serialization;
using DocSpace.Sdk.Sharing;

namespace DocSpace.Sdk.Rooms;

/// <summary>
/// Looks for a room of which only its ticket is known, among the caller's newest: the server's search of texts lags behind its
/// lists. Who the caller is, a key for rooms may not ask; so the rooms themselves must say that they are the caller's own.
/// </summary>
internal sealed class RoomSearch
{
    // What the server may round, in both directions.
    private static readonly TimeSpan _toleranceBefore = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan _toleranceAfter = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _wrongClock = TimeSpan.FromDays(1);

    private readonly IRoomsApi _api;
    private readonly TimeProvider _time;
    private readonly long? _sentAt;
    private bool _knowsServerTime;

    /// <summary>For a ticket of earlier.</summary>
    public RoomSearch(IRoomsApi api, TimeProvider time, RoomCreationTicket ticket)
    {
        _api = api;
        _time = time;
        Ticket = ticket;
    }

    /// <summary>For a create that is sent now.</summary>
    public RoomSearch(IRoomsApi api, TimeProvider time, RoomCreateOptions options, string color)
    {
        _api = api;
        _time = time;
        _sentAt = time.GetTimestamp();
        Ticket = new()
        {
            Title = ServerTitle.Normalize(options.Title),
            Type = options.Type,
            Color = color,
            HasFingerprint = options.Color is null,
            NotBefore = time.GetUtcNow() - _wrongClock,
        };
    }

    public RoomCreationTicket Ticket { get; private set; }

    /// <summary>Looks once, among the active rooms and in the archive.</summary>
    public async Task<RoomFindings> LookAsync(CancellationToken cancellationToken)
    {
        var date = new AnswerDate();
        var fitting = new Dictionary<RoomId, Room>();
        foreach (var area in new[] { RoomArea.Active, RoomArea.Archive })
        {
            var query = new RoomQuery { Area = area, SortBy = RoomSortBy.Created, Descending = true };
            var request = new RoomListRequest(query);
            var rooms = Paging.EnumerateRoomsAsync(query.StartIndex, (start, token) => ReadAsync(request, start, date, token), cancellationToken);
            await foreach (var room in rooms.ConfigureAwait(false))
            {
                // Pinned rooms come before the newest.
                if (!room.IsPinned && room.CreatedAt < Earliest)
                {
                    break;
                }

                if (Fits(room, date.Value))
                {
                    fitting[room.Id] = room;
                }
            }
        }

        var matches = fitting.Values.Where(room => Ticket.HasFingerprint && !string.IsNullOrEmpty(room.Logo?.Color)).ToArray();
        return new(matches, [.. fitting.Values.Except(matches)], date.Value ?? _time.GetUtcNow());
    }

    private DateTimeOffset Earliest => Ticket.NotBefore - _toleranceBefore;

    private async Task<Page<Room>> ReadAsync(RoomListRequest request, int startIndex, AnswerDate date, CancellationToken cancellationToken)
    {
        var page = await request.SendAsync(_api, startIndex, date, cancellationToken).ConfigureAwait(false);
        if (!_knowsServerTime && _sentAt is { } sentAt && date.Value is { } now)
        {
            _knowsServerTime = true;
            Ticket = Ticket with { NotBefore = now - _time.GetElapsedTime(sentAt) };
        }

        return page;
    }

    private bool Fits(Room room, DateTimeOffset? now) =>
        room.Title == Ticket.Title
        && room.Type == Ticket.Type
        && !(room.CreatedAt < Earliest)
        && !(room.CreatedAt > now + _toleranceAfter)
        && IsOwn(room)
        && (string.IsNullOrEmpty(room.Logo?.Color) || string.Equals(room.Logo.Color, Ticket.Color, StringComparison.OrdinalIgnoreCase));

    // An owner is in the room and has no access of a member. Older servers do not say who is in.
    private static bool IsOwn(Room room) => room.Access is RoomAccess.None && room.IsMember is not false;
}
