using Microsoft.Net.Http.Headers;

namespace DocSpace.Sdk.Testing.Logos;

/// <summary>Finds the first file of a form; the server does not ask for the name of its field.</summary>
internal static class MultipartFile
{
    /// <summary>The content of the file; false when the body is no form or the form has no file.</summary>
    public static bool TryRead(string? contentType, ReadOnlySpan<byte> body, out ReadOnlySpan<byte> file)
    {
        file = default;
        if (!MediaTypeHeaderValue.TryParse(contentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary) is not { Length: > 0 } boundary)
        {
            return false;
        }

        var delimiter = System.Text.Encoding.UTF8.GetBytes("--" + boundary.ToString());
        for (var start = body.IndexOf(delimiter); start >= 0; start = body.IndexOf(delimiter))
        {
            body = body[(start + delimiter.Length)..];
            var head = body.IndexOf("\r\n\r\n"u8);
            var end = body.IndexOf(delimiter);
            if (head >= 0 && end > head && body[..head].IndexOf("filename="u8) >= 0)
            {
                // A line break stands between the content and the delimiter.
                var content = body[(head + 4)..end];
                file = content.EndsWith("\r\n"u8) ? content[..^2] : content;
                return true;
            }
        }

        return false;
    }
}
