using System.Diagnostics;
using DocSpace.Sdk.Benchmarks.Clients;

namespace DocSpace.Sdk.Benchmarks.Ratios;

/// <summary>What one pair of a create and an invitation took, on average of a round.</summary>
internal readonly record struct Sample(double CpuMicroseconds, double WallMicroseconds, double Bytes)
{
    public static async Task<Sample> TakeAsync(IPortalClient client, int room, string[] email, int pairs)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var (bytes, cpu, wall) = (GC.GetTotalAllocatedBytes(precise: true), process.TotalProcessorTime, Stopwatch.GetTimestamp());
        for (var i = 0; i < pairs; i++)
        {
            if (await client.CreateAsync() != room || await client.InviteAsync(room, email) != 1)
            {
                throw new InvalidOperationException("A client did not do what was asked for.");
            }
        }

        var elapsed = Stopwatch.GetElapsedTime(wall);
        process.Refresh();
        return new(
            (process.TotalProcessorTime - cpu).TotalMicroseconds / pairs,
            elapsed.TotalMicroseconds / pairs,
            (GC.GetTotalAllocatedBytes(precise: true) - bytes) / (double)pairs);
    }
}
