using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Groups;

/// <summary>Rooms that a person put together. Nobody else sees the group.</summary>
internal sealed class RoomGroup
{
    public required int Id { get; init; }

    public required PortalUser User { get; init; }

    public required string Name { get; set; }

    /// <summary>The name of a cover; null when it was taken away.</summary>
    public string? Icon { get; set; }

    public List<PortalRoom> Rooms { get; } = [];
}
