using System.Runtime.CompilerServices;

namespace DocSpace.Sdk;

/// <summary>Reads a list to its end, page after page.</summary>
internal static class Paging
{
    public static async IAsyncEnumerable<T> EnumerateAsync<T, TKey>(
        int startIndex,
        Func<int, CancellationToken, Task<Page<T>>> readPage,
        Func<T, TKey> keyOf,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // A list that grows while it is paged shows items twice; one whose total lies must still end.
        var seen = new HashSet<TKey>();
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
            if (seen.Count == before || startIndex >= page.Total)
            {
                yield break;
            }
        }
    }
}
