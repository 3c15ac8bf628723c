using System.Net.Http.Headers;

namespace DocSpace.Sdk.Logos;

/// <summary>A picture that was found to be one that the server takes.</summary>
internal sealed class LogoPicture
{
    /// <summary>The server's default limit.</summary>
    public const int MaxBytes = 5 * 1024 * 1024;

    private const int MaxSide = 1280;

    private readonly byte[] _bytes;
    private readonly PictureHeader _header;

    private LogoPicture(byte[] bytes, PictureHeader header)
    {
        _bytes = bytes;
        _header = header;
    }

    /// <summary>The whole picture, after the server has scaled it.</summary>
    public RoomLogoCrop Whole
    {
        get
        {
            var scale = Math.Min(1.0, (double)MaxSide / Math.Max(_header.Width, _header.Height));
            return new RoomLogoCrop { Width = Side(_header.Width), Height = Side(_header.Height) };

            int Side(int length) => Math.Clamp((int)(length * scale), 1, MaxSide);
        }
    }

    public static async Task<LogoPicture> ReadAsync(Stream source, string parameter, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[16 * 1024];
        for (int read; (read = await source.ReadAsync(chunk, cancellationToken).ConfigureAwait(false)) > 0;)
        {
            buffer.Write(chunk, 0, read);
            if (buffer.Length > MaxBytes)
            {
                throw new ArgumentException($"The picture is larger than {MaxBytes / 1024 / 1024} MB.", parameter);
            }
        }

        var bytes = buffer.ToArray();
        return PictureHeader.TryRead(bytes, out var header)
            ? new LogoPicture(bytes, header)
            : throw new ArgumentException("The picture is not a PNG or JPEG file, or it is damaged.", parameter);
    }

    /// <summary>The picture as the one part of a form. All of it is in memory, so that it has a length.</summary>
    public MultipartFormDataContent ToForm()
    {
        var part = new ByteArrayContent(_bytes) { Headers = { ContentType = new MediaTypeHeaderValue(_header.IsPng ? "image/png" : "image/jpeg") } };
        return new MultipartFormDataContent { { part, "file", _header.IsPng ? "logo.png" : "logo.jpg" } };
    }
}
