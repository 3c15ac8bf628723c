namespace DocSpace.Sdk.Serialization;

/// <summary>Drops what a list of the server holds instead of an element: nobody who reads the list expects a null.</summary>
internal static class Present
{
    /// <summary>The elements that are there; none for a list that is not.</summary>
    public static IReadOnlyList<T> Elements<T>(IReadOnlyList<T>? list) =>
        list is null ? []
        : list.Any(static element => element is null) ? [.. list.Where(static element => element is not null)]
        : list;

    /// <summary>The content of an envelope: a list without its nulls, and everything else as it is.</summary>
    public static T? Content<T>(T? content) =>
        content is object?[] elements && Array.IndexOf(elements, null) >= 0 ? (T)(object)Compact(elements) : content;

    private static object?[] Compact(object?[] elements)
    {
        object?[] present = [.. elements.Where(static element => element is not null)];
        var result = NewArrayLike(elements, present.Length);
        present.CopyTo(result, 0);
        return result;
    }

#if NET9_0_OR_GREATER
    private static object?[] NewArrayLike(object?[] elements, int length) => (object?[])Array.CreateInstanceFromArrayType(elements.GetType(), length);
#else
    [System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessage("AOT", "IL3050", Justification = "An array of this very type exists already.")]
    private static object?[] NewArrayLike(object?[] elements, int length) => (object?[])Array.CreateInstance(elements.GetType().GetElementType()!, length);
#endif
}
