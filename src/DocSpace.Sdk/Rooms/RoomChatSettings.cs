namespace DocSpace.Sdk.Rooms;

/// <summary>The AI model behind an <see cref="RoomType.Ai"/> room. Since server 3.6.</summary>
public sealed record RoomChatSettings
{
    /// <summary>The id of the AI provider as configured in the portal.</summary>
    public required int ProviderId { get; init; }

    /// <summary>The id of the model at that provider.</summary>
    public string? ModelId { get; init; }

    /// <summary>The instructions that every chat of the room begins with.</summary>
    public string? Prompt { get; init; }

    /// <summary>Names the provider and the model, never the prompt.</summary>
    public override string ToString() => $"Provider {ProviderId}, model {ModelId}";
}
