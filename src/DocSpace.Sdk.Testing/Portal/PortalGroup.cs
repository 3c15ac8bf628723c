namespace DocSpace.Sdk.Testing.Portal;

internal sealed class PortalGroup
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<PortalUser> Members { get; init; }

    /// <summary>Whether the portal itself keeps the group.</summary>
    public bool IsSystem { get; init; }

    public EmulatedGroup ToSnapshot() => new(Id, Name, [.. Members.Select(static member => member.ToSnapshot())]);
}
