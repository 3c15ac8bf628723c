using DocSpace.Sdk.Benchmarks.Clients;

namespace DocSpace.Sdk.Benchmarks.Ratios;

internal static class RatioTable
{
    public static void Write(string where, IReadOnlyList<Measured> rows)
    {
        var raw = rows.Single(static row => row.Kind is ClientKind.Raw);
        Console.WriteLine();
        Console.WriteLine($"Create and invite, {where}: medians for one pair (4 requests)");
        Console.WriteLine($"{"client",-14}{"CPU us",10}{"ratio",8}{"wall us",10}{"ratio",8}{"bytes",10}{"ratio",8}");
        foreach (var row in rows)
        {
            Console.WriteLine(
                $"{row.Kind,-14}{row.CpuMicroseconds,10:F1}{row.CpuMicroseconds / raw.CpuMicroseconds,8:F2}"
                + $"{row.WallMicroseconds,10:F1}{row.WallMicroseconds / raw.WallMicroseconds,8:F2}"
                + $"{row.Bytes,10:F0}{row.Bytes / raw.Bytes,8:F2}");
        }
    }
}
