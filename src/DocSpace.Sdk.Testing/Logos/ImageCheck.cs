using System.Text;

namespace DocSpace.Sdk.Testing.Logos;

/// <summary>Tells by the first bytes whether a file is an image, and says what is wrong in the words of the server.</summary>
internal static class ImageCheck
{
    private const int MaxSize = 5 * 1024 * 1024;

    private static readonly byte[] _png = [0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n'];

    private static readonly byte[][] _others = [[0xFF, 0xD8, 0xFF], "GIF8"u8.ToArray(), "BM"u8.ToArray(), "RIFF"u8.ToArray()];

    /// <summary>Why the server refuses the file; null when it takes it.</summary>
    public static string? Refuse(ReadOnlySpan<byte> file)
    {
        if (file.Length > MaxSize)
        {
            return "The maximum file size is exceeded (5 MB).";
        }

        if (file.IsEmpty || IsSvg(file))
        {
            return "unknown image file type";
        }

        if (file.StartsWith(_png))
        {
            return file.IndexOf("IEND"u8) >= 0 ? null : "UnexpectedEndOfFile `' @ error/png.c/MagickPNGError/1308";
        }

        foreach (var start in _others)
        {
            if (file.StartsWith(start))
            {
                return null;
            }
        }

        return "NoDecodeDelegateForThisImageFormat `' @ error/blob.c/BlobToImage/479";
    }

    private static bool IsSvg(ReadOnlySpan<byte> file)
    {
        const int Start = 200;
        var text = Encoding.UTF8.GetString(file[..Math.Min(Start, file.Length)]).TrimStart();
        return text.StartsWith('<') && text.Contains("<svg", StringComparison.OrdinalIgnoreCase);
    }
}
