namespace DocSpace.Sdk.Tags;

/// <summary>The body that creates a tag.</summary>
internal sealed class TagBody
{
    public required string Name { get; init; }
}
