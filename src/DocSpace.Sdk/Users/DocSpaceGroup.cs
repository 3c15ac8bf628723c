namespace DocSpace.Sdk.Users;

/// <summary>A group of people of the portal.</summary>
public sealed record DocSpaceGroup
{
    /// <summary>The id of the group.</summary>
    public required Guid Id { get; init; }

    /// <summary>The name of the group.</summary>
    public string? Name { get; init; }

    /// <summary>The user name of the head of the group; <see langword="null"/> when it has none.</summary>
    public string? Manager { get; init; }

    /// <summary>Whether the portal made the group itself, such as the one of everybody. <see langword="null"/> means no.</summary>
    public bool? IsSystem { get; init; }

    /// <summary>The id of the group; never the name.</summary>
    public override string ToString() => $"Group {Id}";
}
