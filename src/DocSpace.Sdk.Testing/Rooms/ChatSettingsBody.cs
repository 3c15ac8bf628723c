namespace DocSpace.Sdk.Testing.Rooms;

/// <summary>Accepted and, as far as a room shows, without effect.</summary>
internal sealed class ChatSettingsBody
{
    public int ProviderId { get; init; }

    public string? ModelId { get; init; }

    public string? Prompt { get; init; }
}
