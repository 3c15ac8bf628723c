using System.Text.Json;
using DocSpace.Sdk.Serialization;

namespace DocSpace.Sdk.Rooms;

/// <summary>A checked query of rooms in the server's terms.</summary>
internal sealed class RoomListRequest
{
    private readonly RoomQuery _query;
    private readonly RoomArea _area;

    public RoomListRequest(RoomQuery query, RoomArea? area = null)
    {
        PageRule.Check(query.StartIndex, query.PageSize);
        Guard.Require(query is not { WithoutTags: true, Tags.Count: > 0 }, $"Set {nameof(query.Tags)} or {nameof(query.WithoutTags)}, not both.", nameof(query));
        Guard.Require(!query.ExcludeUser || query.UserId is not null, $"{nameof(query.ExcludeUser)} needs {nameof(query.UserId)}.", nameof(query));
        Guard.Require(query.UserIs is null || query.UserId is not null, $"{nameof(query.UserIs)} needs {nameof(query.UserId)}.", nameof(query));
        Guard.Require(query.UserIs is null || query.OwnerId is null, $"Set {nameof(query.UserIs)} or {nameof(query.OwnerId)}, not both: the server would ignore {nameof(query.OwnerId)}.", nameof(query));
        Guard.RequireDefined(query.UserIs, nameof(query.UserIs), nameof(query));
        Guard.RequireDefined(query.Provider, nameof(query.Provider), nameof(query));
        Guard.RequireDefined(query.Storage, nameof(query.Storage), nameof(query));
        Guard.RequireDefined(query.Quota, nameof(query.Quota), nameof(query));
        _query = query.Copy();
        _area = area ?? query.Area;
    }

    public Task<Page<Room>> SendAsync(IRoomsApi api, int startIndex, CancellationToken cancellationToken) =>
        SendAsync(api, startIndex, date: null, cancellationToken);

    /// <summary>Reads a page; with a date, to find out what became of a create, and then it notes when the server gave the answer.</summary>
    public async Task<Page<Room>> SendAsync(IRoomsApi api, int startIndex, AnswerDate? date, CancellationToken cancellationToken)
    {
        var list = await api.ListAsync(
            _query.Types?.Select(static type => (int)type).ToArray(),
            (int)_area,
            _query.Text,
            // The server parses the tags as JSON; anything else makes it answer 500.
            _query.Tags is { Count: > 0 } tags ? JsonSerializer.Serialize([.. tags], DocSpaceJsonContext.Default.StringArray) : null,
            _query.WithoutTags ? "true" : null,
            _query.UserId,
            _query.ExcludeUser ? "true" : null,
            (int?)_query.UserIs,
            _query.OwnerId,
            _query.GroupId,
            (int?)_query.Provider,
            (int?)_query.Storage,
            (int?)_query.Quota,
            SortName(_query.SortBy),
            _query.SortBy is null ? null : _query.Descending ? "descending" : "ascending",
            startIndex,
            _query.PageSize,
            date,
            date is not null,
            cancellationToken).ConfigureAwait(false);

        return new Page<Room> { Items = list.Content.Folders, Total = list.Content.Total, StartIndex = startIndex };
    }

    // Names, not numbers: the server also saves an undefined number as the caller's order.
    private static string? SortName(RoomSortBy? sortBy) => sortBy switch
    {
        null => null,
        RoomSortBy.Modified => "DateAndTime",
        RoomSortBy.Title => "AZ",
        RoomSortBy.Owner => "Author",
        RoomSortBy.New => "New",
        RoomSortBy.Created => "DateAndTimeCreation",
        RoomSortBy.Type => "RoomType",
        RoomSortBy.Tags => "Tags",
        RoomSortBy.UsedSpace => "UsedSpace",
        _ => throw new ArgumentOutOfRangeException(nameof(sortBy), "The order is not one of RoomSortBy."),
    };
}
