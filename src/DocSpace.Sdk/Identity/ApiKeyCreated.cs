namespace DocSpace.Sdk.Identity;

/// <summary>A new API key. This is the only time that the portal tells the secret.</summary>
public sealed record ApiKeyCreated
{
    /// <summary>The key itself, beginning with <c>sk-</c>. Store it where secrets are stored.</summary>
    public required string Secret { get; init; }

    /// <summary>Everything else about the key.</summary>
    public required ApiKeyInfo Info { get; init; }

    /// <summary>The id; never the key.</summary>
    public override string ToString() => $"New {Info}";
}
