namespace DocSpace.Sdk.Logos;

/// <summary>The body that makes an uploaded picture the logo of a room.</summary>
internal sealed class LogoBody
{
    public required string TmpFile { get; init; }

    public required int X { get; init; }

    public required int Y { get; init; }

    public required int Width { get; init; }

    public required int Height { get; init; }
}
