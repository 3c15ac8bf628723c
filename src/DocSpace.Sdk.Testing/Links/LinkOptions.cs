namespace DocSpace.Sdk.Testing.Links;

/// <summary>Everything about a link that a change of the link replaces.</summary>
internal sealed record LinkOptions(string Title)
{
    /// <summary>Null means never.</summary>
    public DateTimeOffset? Expires { get; init; }

    public string? Password { get; init; }

    public bool DenyDownload { get; init; }

    /// <summary>Whether only those who signed in may use the link.</summary>
    public bool Internal { get; init; }

    /// <summary>How many people may join by an invitation link; null means any number.</summary>
    public int? MaxUseCount { get; init; }
}
