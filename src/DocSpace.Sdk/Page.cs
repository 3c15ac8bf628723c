namespace DocSpace.Sdk;

/// <summary>One page of a longer list.</summary>
/// <typeparam name="T">What is listed.</typeparam>
public sealed record Page<T>
{
    /// <summary>The items of this page, in the server's order.</summary>
    public required IReadOnlyList<T> Items { get; init; }

    /// <summary>How many items the whole list had when the page was read.</summary>
    public required long Total { get; init; }

    /// <summary>The position of the first item of this page in the whole list, from zero.</summary>
    public required int StartIndex { get; init; }

    /// <summary>Whether the list goes on behind this page.</summary>
    public bool HasMore => Items.Count > 0 && StartIndex + Items.Count < Total;

    /// <summary>The numbers of the page; never its items.</summary>
    public override string ToString() => $"{Items.Count} of {Total} from {StartIndex}";
}
