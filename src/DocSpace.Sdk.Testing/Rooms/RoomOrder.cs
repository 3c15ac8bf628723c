using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Rooms;

/// <summary>Sorts the list of rooms. The server remembers the order of every caller.</summary>
internal static class RoomOrder
{
    /// <summary>Notes the order that the query asks for, if it does.</summary>
    public static void Remember(ApiCall call)
    {
        var order = call.Query.Choice<SortOrder>("sortOrder") ?? SortOrder.Ascending;

        // A name that the server does not know is ignored together with the direction; an undefined number is taken.
        if (Enum.TryParse<SortedBy>(call.Query.Text("sortBy"), ignoreCase: true, out var by))
        {
            call.Caller.Order = new SavedOrder((int)by, order is SortOrder.Ascending);
        }
    }

    /// <summary>Sorts rooms in the order of the caller.</summary>
    public static IEnumerable<PortalRoom> Sort(ApiCall call, IEnumerable<PortalRoom> rooms)
    {
        var sorted = Sort(rooms, call.Caller.Order);

        // Two lists do not care about pins.
        return (SortedBy)call.Caller.Order.SortedBy is SortedBy.New || call.Query.Choice<StorageProvider>("provider") is StorageProvider.Storage
            ? sorted
            : sorted.OrderByDescending(room => !room.IsArchived && call.Caller.Pins.Contains(room));
    }

    private static IEnumerable<PortalRoom> Sort(IEnumerable<PortalRoom> rooms, SavedOrder order) => (SortedBy)order.SortedBy switch
    {
        SortedBy.DateAndTime or SortedBy.LastOpened => By(rooms, static room => room.Updated.Ticks, order),
        SortedBy.DateAndTimeCreation or SortedBy.New => By(rooms, static room => room.Created.Ticks, order),
        SortedBy.Author => By(rooms, static room => room.Owner.DisplayName, order),
        SortedBy.Type or SortedBy.RoomType => By(rooms, static room => room.Type, order),
        SortedBy.Tags => By(rooms, static room => room.Tags.FirstOrDefault() ?? "", order),
        _ => By(rooms, static room => room.Title, order),
    };

    private static IEnumerable<PortalRoom> By<T>(IEnumerable<PortalRoom> rooms, Func<PortalRoom, T> key, SavedOrder order)
    {
        IComparer<T>? comparer = typeof(T) == typeof(string) ? (IComparer<T>)StringComparer.OrdinalIgnoreCase : null;
        return order.Ascending
            ? rooms.OrderBy(key, comparer).ThenBy(static room => room.Number)
            : rooms.OrderByDescending(key, comparer).ThenByDescending(static room => room.Number);
    }
}
