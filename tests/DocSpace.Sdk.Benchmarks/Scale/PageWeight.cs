using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Benchmarks.Scale;

/// <summary>What a page of rooms weighs while somebody holds it.</summary>
internal static class PageWeight
{
    private const int WarmUpRounds = 10;
    private const int Pages = 10;
    private const int PageSize = 100;

    public static async Task<double> MeasureAsync(DocSpaceClient client)
    {
        // What the first requests leave behind for good is no part of it.
        SharedBuffers.Fill();
        for (var round = 0; round < WarmUpRounds; round++)
        {
            await Task.WhenAll(Enumerable.Range(0, 2 * Environment.ProcessorCount).Select(_ => client.Rooms.ListAsync()));
        }

        var before = GC.GetTotalMemory(forceFullCollection: true);
        var held = new Page<Room>[Pages];
        for (var number = 0; number < Pages; number++)
        {
            held[number] = await client.Rooms.ListAsync(new RoomQuery { StartIndex = number * PageSize });
        }

        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(held);
        return (double)(after - before) / Pages;
    }
}
