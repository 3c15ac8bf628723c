using System.Net.Http.Headers;

namespace DocSpace.Sdk.Resilience;

/// <summary>Reads a body to its end inside the attempt, so that its time-out and the retry cover the body too.</summary>
internal static class ResponseBuffer
{
    /// <summary>
    /// Far above every real answer: a page of 100 rooms has about 400 KB, and files are not read. Counted after decompression.
    /// </summary>
    public const int MaxBytes = 10 * 1024 * 1024;

    /// <summary>How long an answer may rest in the middle.</summary>
    public static readonly TimeSpan MaxPause = TimeSpan.FromSeconds(10);

    // Most answers fit into the first piece. None is so large that the runtime would keep it apart from short-lived memory.
    private const int FirstPiece = 16 * 1024;
    private const int NextPiece = 64 * 1024;

    public static async Task LoadAsync(HttpResponseMessage response, TimeProvider time, CancellationToken cancellationToken)
    {
        var content = response.Content;
        if (content.Headers.ContentLength > MaxBytes)
        {
            throw new BodyTooLargeException();
        }

        using var body = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var buffered = new BufferedContent(await ReadAsync(body, time, cancellationToken).ConfigureAwait(false));
        foreach (var (name, values) in content.Headers.NonValidated)
        {
            // Header values of a server may break the grammar; those that do are of no use here.
            if (name is "Content-Type" && MediaTypeHeaderValue.TryParse(values.ToString(), out var type))
            {
                buffered.Headers.ContentType = type;
            }
        }

        response.Content = buffered;
        content.Dispose();
    }

    private static async Task<IReadOnlyList<ReadOnlyMemory<byte>>> ReadAsync(Stream body, TimeProvider time, CancellationToken cancellationToken)
    {
        var pieces = new List<ReadOnlyMemory<byte>>();
        var (piece, used, total) = (new byte[FirstPiece], 0, 0);
        using var limit = new CancellationTokenSource(Timeout.InfiniteTimeSpan, time);
        using var either = cancellationToken.UnsafeRegister(static limit => ((CancellationTokenSource)limit!).Cancel(), limit);
        try
        {
            while (true)
            {
                limit.CancelAfter(MaxPause);
                var read = await body.ReadAsync(piece.AsMemory(used), limit.Token).ConfigureAwait(false);
                (used, total) = (used + read, total + read);
                if (total > MaxBytes)
                {
                    throw new BodyTooLargeException();
                }

                if (read == 0)
                {
                    pieces.Add(piece.AsMemory(0, used));
                    return pieces;
                }

                if (used == piece.Length)
                {
                    pieces.Add(piece);
                    (piece, used) = (new byte[NextPiece], 0);
                }
            }
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new BodyStalledException(MaxPause);
        }
    }
}
