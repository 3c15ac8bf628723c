namespace DocSpace.Sdk.Testing.Rooms;

/// <summary>Accepted and, as far as a room shows, without effect.</summary>
internal sealed class ChatSettingsBody
{
    public int ProviderId { get; set; }

    public string? ModelId { get; set; }

    public string? Prompt { get; set; }
}
