using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Tests.Rooms;

public sealed class RoomIdSetTests
{
    [Fact]
    public void Every_id_is_new_once()
    {
        RoomId[] ids = [1, 63, 64, 65, 127, 128, 100_000, int.MaxValue, "sbox-1-Projects", "SBOX-1-Projects", default];
        var seen = new RoomIdSet();

        Assert.All(ids, id => Assert.True(seen.Add(id)));
        Assert.All(ids, id => Assert.False(seen.Add(id)));
    }

    [Fact]
    public void Many_rooms_of_one_portal_take_little_memory()
    {
        var seen = new RoomIdSet();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var number = 1; number <= 100_000; number++)
        {
            // The id itself is a text, which is not kept.
            seen.Add(number);
        }

        var texts = 100_000L * 40;
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, texts + 500_000);
    }
}
