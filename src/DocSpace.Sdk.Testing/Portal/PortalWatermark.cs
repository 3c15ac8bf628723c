namespace DocSpace.Sdk.Testing.Portal;

internal sealed record PortalWatermark(int Additions, string? Text, int Rotate, int ImageScale)
{
    public string? ImageUrl { get; init; }

    public double ImageHeight { get; init; }

    public double ImageWidth { get; init; }
}
