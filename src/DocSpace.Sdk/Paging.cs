using System.Runtime.CompilerServices;
using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk;

/// <summary>Reads a list to its end, page after page.</summary>
internal static class Paging
{
    // Items that come in at the front shift the others on to pages behind: with small pages, a whole page may have been seen.
    private const int MostPagesWithoutNews = 10;

    /// <summary>
    /// One page of a list. Where the server does not tell the total, a full page stands for one item more, so that the next is asked for.
    /// </summary>
    public static Page<T> PageOf<T>(IReadOnlyList<T> items, int startIndex, int pageSize, long? total) => new()
    {
        Items = items,
        Total = total ?? (long)startIndex + items.Count + (items.Count < pageSize ? 0 : 1),
        StartIndex = startIndex,
    };

    public static IAsyncEnumerable<T> EnumerateAsync<T, TKey>(
        int startIndex,
        Func<int, CancellationToken, Task<Page<T>>> readPage,
        Func<T, TKey> keyOf,
        CancellationToken cancellationToken) =>
        EnumerateNewAsync(
            startIndex,
            readPage,
            () =>
            {
                var seen = new HashSet<TKey>();
                return item => seen.Add(keyOf(item));
            },
            cancellationToken);

    /// <summary>Reads a list of rooms, which may be very long: what is remembered of those that were seen is little.</summary>
    public static IAsyncEnumerable<Room> EnumerateRoomsAsync(
        int startIndex, Func<int, CancellationToken, Task<Page<Room>>> readPage, CancellationToken cancellationToken) =>
        EnumerateNewAsync(
            startIndex,
            readPage,
            static () =>
            {
                var seen = new RoomIdSet();
                return room => seen.Add(room.Id);
            },
            cancellationToken);

    private static async IAsyncEnumerable<T> EnumerateNewAsync<T>(
        int startIndex,
        Func<int, CancellationToken, Task<Page<T>>> readPage,
        Func<Func<T, bool>> remember,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // A list that grows while it is paged shows items twice; one whose total lies must still end.
        var isNew = remember();
        var withoutNews = 0;
        while (true)
        {
            var page = await readPage(startIndex, cancellationToken).ConfigureAwait(false);
            var hasNews = false;
            foreach (var item in page.Items)
            {
                if (isNew(item))
                {
                    hasNews = true;
                    yield return item;
                }
            }

            startIndex += page.Items.Count;
            withoutNews = hasNews ? 0 : withoutNews + 1;
            if (page.Items.Count == 0 || startIndex >= page.Total || withoutNews == MostPagesWithoutNews)
            {
                yield break;
            }
        }
    }
}
