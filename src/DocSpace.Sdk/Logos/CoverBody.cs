namespace DocSpace.Sdk.Logos;

/// <summary>The body that changes the colour and the cover of a room. What is null is not sent, and the server leaves it as it is.</summary>
internal sealed class CoverBody
{
    public string? Color { get; init; }

    public string? Cover { get; init; }
}
