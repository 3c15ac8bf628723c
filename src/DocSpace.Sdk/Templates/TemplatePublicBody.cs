using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Templates;

/// <summary>Whether everybody may use a template.</summary>
internal sealed class TemplatePublicBody
{
    public required RoomId Id { get; init; }

    public required bool Public { get; init; }
}
