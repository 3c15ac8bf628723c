namespace DocSpace.Sdk.Tags;

/// <summary>The body of a call about several tags.</summary>
internal sealed class TagNamesBody
{
    public required IReadOnlyList<string> Names { get; init; }
}
