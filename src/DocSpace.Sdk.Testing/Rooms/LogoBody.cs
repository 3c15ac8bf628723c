using System.Text.Json.Serialization;

namespace DocSpace.Sdk.Testing.Rooms;

internal sealed class LogoBody
{
    [JsonRequired]
    public string? TmpFile { get; set; }

    public int X { get; set; }

    public int Y { get; set; }

    public int Width { get; set; }

    public int Height { get; set; }
}
