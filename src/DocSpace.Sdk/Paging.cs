using System.Runtime.CompilerServices;

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

    public static async IAsyncEnumerable<T> EnumerateAsync<T, TKey>(
        int startIndex,
        Func<int, CancellationToken, Task<Page<T>>> readPage,
        Func<T, TKey> keyOf,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // A list that grows while it is paged shows items twice; one whose total lies must still end.
        var seen = new HashSet<TKey>();
        var withoutNews = 0;
        while (true)
        {
            var page = await readPage(startIndex, cancellationToken).ConfigureAwait(false);
            var before = seen.Count;
            foreach (var item in page.Items)
            {
                if (seen.Add(keyOf(item)))
                {
                    yield return item;
                }
            }

            startIndex += page.Items.Count;
            withoutNews = seen.Count == before ? withoutNews + 1 : 0;
            if (page.Items.Count == 0 || startIndex >= page.Total || withoutNews == MostPagesWithoutNews)
            {
                yield break;
            }
        }
    }
}
