using System.Buffers.Binary;

namespace DocSpace.Sdk.Logos;

/// <summary>What the first bytes of a picture say: its format and its size.</summary>
internal readonly record struct PictureHeader(bool IsPng, int Width, int Height)
{
    private static ReadOnlySpan<byte> PngSignature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static bool TryRead(ReadOnlySpan<byte> bytes, out PictureHeader header)
    {
        header = bytes.StartsWith(PngSignature) ? ReadPng(bytes) : bytes.StartsWith<byte>([0xFF, 0xD8, 0xFF]) ? ReadJpeg(bytes) : default;
        return header is { Width: > 0, Height: > 0 };
    }

    // The size stands at the beginning of the first chunk, which is always IHDR.
    private static PictureHeader ReadPng(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 24 && bytes[12..16].SequenceEqual("IHDR"u8)
            ? new(true, BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]))
            : default;

    // The size stands in the segment that begins the frame, behind others of any length.
    private static PictureHeader ReadJpeg(ReadOnlySpan<byte> bytes)
    {
        var position = 2;
        while (position + 9 <= bytes.Length && bytes[position] == 0xFF)
        {
            var marker = bytes[position + 1];
            if (marker == 0xFF)
            {
                // Markers may be padded.
                position++;
                continue;
            }

            if (IsFrame(marker))
            {
                return new(
                    false,
                    BinaryPrimitives.ReadUInt16BigEndian(bytes[(position + 7)..]),
                    BinaryPrimitives.ReadUInt16BigEndian(bytes[(position + 5)..]));
            }

            position += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(position + 2)..]);
        }

        return default;
    }

    // C4, C8 and CC in this range are tables and an extension.
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not 0xC4 and not 0xC8 and not 0xCC;
}
