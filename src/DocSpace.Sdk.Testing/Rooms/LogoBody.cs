namespace DocSpace.Sdk.Testing.Rooms;

internal sealed class LogoBody
{
    public required string? TmpFile { get; init; }

    public int X { get; init; }

    public int Y { get; init; }

    public int Width { get; init; }

    public int Height { get; init; }
}
