using System.Buffers;
using System.Net.Http.Headers;
using DocSpace.Sdk.Serialization;

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

    // Nearly every answer.
    private const string Json = "application/json; charset=utf-8";
    private static readonly MediaTypeHeaderValue _json = MediaTypeHeaderValue.Parse(Json);

    // Most answers fit into the first piece. A length that a server claims is not believed before its bytes are here.
    private const int FirstPiece = 16 * 1024;
    private const int NextPiece = 128 * 1024;

    public static async Task LoadAsync(HttpResponseMessage response, TimeProvider time, CancellationToken cancellationToken)
    {
        var content = response.Content;
        if (content.Headers.ContentLength > MaxBytes)
        {
            throw new BodyTooLargeException();
        }

        using var body = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var buffered = await ReadAsync(body, time, cancellationToken).ConfigureAwait(false);

        // Header values of a server may break the grammar; those that do are of no use here.
        if (content.Headers.NonValidated.TryGetValues("Content-Type", out var values))
        {
            buffered.Headers.ContentType = values.ToString() is var text && text is Json ? _json : MediaTypeHeaderValue.TryParse(text, out var type) ? type : null;
        }

        response.Content = buffered;
        content.Dispose();
    }

    private static async Task<BufferedContent> ReadAsync(Stream body, TimeProvider time, CancellationToken cancellationToken)
    {
        // Full ones; none while the answer fits into one.
        List<byte[]>? pieces = null;
        var (piece, used, total) = (ArrayPool<byte>.Shared.Rent(FirstPiece), 0, 0);
        using var limit = new CancellationTokenSource();
        using var either = cancellationToken.UnsafeRegister(static limit => ((CancellationTokenSource)limit!).Cancel(), limit);
        try
        {
            while (true)
            {
                var read = await ReadAsync(body, piece.AsMemory(used), time, limit).ConfigureAwait(false);
                (used, total) = (used + read, total + read);
                if (total > MaxBytes)
                {
                    throw new BodyTooLargeException();
                }

                if (read == 0)
                {
                    return pieces is null ? new(piece, used) : Join(pieces, piece, used, total);
                }

                if (used == piece.Length)
                {
                    (pieces ??= []).Add(piece);
                    (piece, used) = (ArrayPool<byte>.Shared.Rent(NextPiece), 0);
                }
            }
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new BodyStalledException(MaxPause);
        }
    }

    // What is here already needs no watch.
    private static async ValueTask<int> ReadAsync(Stream body, Memory<byte> buffer, TimeProvider time, CancellationTokenSource limit)
    {
        var reading = body.ReadAsync(buffer, limit.Token);
        if (reading.IsCompleted)
        {
            return await reading.ConfigureAwait(false);
        }

        using var watch = time.CreateTimer(static limit => ((CancellationTokenSource)limit!).Cancel(), limit, MaxPause, Timeout.InfiniteTimeSpan);
        return await reading.ConfigureAwait(false);
    }

    private static BufferedContent Join(List<byte[]> pieces, byte[] last, int usedOfLast, int total)
    {
        var whole = ArrayPool<byte>.Shared.Rent(total);
        var end = 0;
        foreach (var piece in pieces)
        {
            piece.CopyTo(whole, end);
            end += piece.Length;
            ArrayPool<byte>.Shared.Return(piece);
        }

        last.AsSpan(0, usedOfLast).CopyTo(whole.AsSpan(end));
        ArrayPool<byte>.Shared.Return(last);
        return new(whole, total);
    }
}
