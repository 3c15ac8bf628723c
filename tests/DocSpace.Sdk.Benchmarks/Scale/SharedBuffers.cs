using System.Buffers;

namespace DocSpace.Sdk.Benchmarks.Scale;

/// <summary>The buffers that all threads share and that stay when they are not used.</summary>
internal static class SharedBuffers
{
    private const int Smallest = 1 << 10;
    private const int Largest = 1 << 20;
    private const int OfEachSize = 8;

    /// <summary>Makes enough of them, so that none that a thread asks for later looks like memory that something keeps.</summary>
    public static void Fill()
    {
        for (var size = Smallest; size <= Largest; size *= 2)
        {
            byte[][] rented = [.. Enumerable.Range(0, OfEachSize).Select(_ => ArrayPool<byte>.Shared.Rent(size))];
            foreach (var buffer in rented)
            {
                ArrayPool<byte>.Shared.Return(buffer);
            }
        }
    }
}
