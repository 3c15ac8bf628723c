namespace DocSpace.Sdk.Tags;

/// <summary>The body that renames a tag.</summary>
internal sealed class TagRenameBody
{
    public required string OldName { get; init; }

    public required string NewName { get; init; }
}
