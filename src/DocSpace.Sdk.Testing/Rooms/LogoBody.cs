using System.Text.Json.Serialization;
using DocSpace.Sdk.Testing.Http;

namespace DocSpace.Sdk.Testing.Rooms;

internal sealed class LogoBody
{
    private const int MaxSide = 1280;

    [JsonRequired]
    public string? TmpFile { get; set; }

    public int X { get; set; }

    public int Y { get; set; }

    public int Width { get; set; }

    public int Height { get; set; }

    /// <summary>Applies the attributes of the server's body, under the name that it has everywhere.</summary>
    public void Validate(ModelErrors errors) => errors
        .Required("Logo.TmpFile", TmpFile)
        .Range("Logo.X", X, 0, MaxSide)
        .Range("Logo.Y", Y, 0, MaxSide)
        .Range("Logo.Width", Width, 1, MaxSide)
        .Range("Logo.Height", Height, 1, MaxSide);
}
