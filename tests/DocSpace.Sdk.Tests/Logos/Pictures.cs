using System.Buffers.Binary;

namespace DocSpace.Sdk.Tests.Logos;

/// <summary>The beginnings of pictures: all that the SDK looks at.</summary>
internal static class Pictures
{
    public static byte[] Png(int width, int height, int bytes = 64)
    {
        var picture = new byte[bytes];
        byte[] head = [0x89, .. "PNG"u8, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8];
        head.CopyTo(picture, 0);
        BinaryPrimitives.WriteInt32BigEndian(picture.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(picture.AsSpan(20), height);
        return picture;
    }

    /// <summary>A JPEG file with a segment, a table and padding in front of its frame.</summary>
    public static byte[] Jpeg(ushort width, ushort height) =>
    [
        0xFF, 0xD8,
        0xFF, 0xE0, 0, 4, 1, 2,
        0xFF, 0xC4, 0, 3, 9,
        0xFF, 0xFF, 0xC2, 0, 17, 8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 3, 0, 0,
    ];
}
