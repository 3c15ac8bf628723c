namespace DocSpace.Sdk.Resilience;

/// <summary>Reads a body to its end inside the attempt, so that its time-out and the retry cover the body too.</summary>
internal static class ResponseBuffer
{
    /// <summary>Far above every real answer: a page of 100 rooms has about 400 KB.</summary>
    public const int MaxBytes = 64 * 1024 * 1024;

    public static async Task LoadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var content = response.Content;
        if (content.Headers.ContentLength > MaxBytes)
        {
            throw new BodyTooLargeException();
        }

        using var buffer = new MemoryStream();
        using var body = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var chunk = new byte[16 * 1024];
        for (int read; (read = await body.ReadAsync(chunk, cancellationToken).ConfigureAwait(false)) > 0;)
        {
            if (buffer.Length + read > MaxBytes)
            {
                throw new BodyTooLargeException();
            }

            buffer.Write(chunk, 0, read);
        }

        var buffered = new ByteArrayContent(buffer.GetBuffer(), 0, (int)buffer.Length);
        foreach (var (name, values) in content.Headers.NonValidated)
        {
            // Header values of a server may break the grammar; those that do are of no use here.
            if (name is "Content-Type" && System.Net.Http.Headers.MediaTypeHeaderValue.TryParse(values.ToString(), out var type))
            {
                buffered.Headers.ContentType = type;
            }
        }

        response.Content = buffered;
        content.Dispose();
    }
}
