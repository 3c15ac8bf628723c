namespace DocSpace.Sdk.Tags;

/// <summary>What a tag may be. One refused tag makes the server answer 400 after a room was created, so none may be sent.</summary>
internal static class TagRule
{
    private const int MaxLength = 255;

    public static void Check(IEnumerable<string> tags, string parameter)
    {
        foreach (var tag in tags)
        {
            Check(tag, parameter);
        }
    }

    /// <summary>The names, when there are any and each is allowed.</summary>
    public static string[] RequireSome(IEnumerable<string> tags, string parameter)
    {
        ArgumentNullException.ThrowIfNull(tags, parameter);
        string[] names = [.. tags];
        if (names.Length == 0)
        {
            throw new ArgumentException("There is no tag.", parameter);
        }

        Check(names, parameter);
        return names;
    }

    public static void Check(string? tag, string parameter)
    {
        Guard.Require(!string.IsNullOrWhiteSpace(tag), "A tag is empty.", parameter);
        Guard.Require(tag!.Length <= MaxLength, $"A tag has {tag.Length} characters; at most {MaxLength} are allowed.", parameter);
        Guard.Require(!tag.Any(char.IsControl) && !UnicodeRule.HasLoneSurrogate(tag), "A tag holds a control character or half of a surrogate pair.", parameter);
    }
}
