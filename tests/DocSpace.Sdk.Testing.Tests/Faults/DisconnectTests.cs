using DocSpace.Sdk.Testing.Tests.Support;

namespace DocSpace.Sdk.Testing.Tests.Faults;

public sealed class DisconnectTests
{
    private static readonly TimeSpan _minute = TimeSpan.FromMinutes(1);

    private readonly WatchedTime _time = new();

    [Fact]
    public async Task A_client_that_goes_before_its_request_is_read_has_asked_for_nothing()
    {
        await using var portal = await StartAsync();
        portal.Emulator.Faults.Add(EmulatedFault.DelayReading(_minute));
        await LeaveAsync(portal);

        await EndAsync(portal);
        _time.Advance(_minute);

        Assert.Empty(portal.Emulator.Rooms);
        Assert.Equal(0, Assert.Single(portal.Emulator.Requests).Status);
    }

    [Fact]
    public async Task A_client_that_goes_after_its_request_was_read_has_asked_for_all_of_it()
    {
        await using var portal = await StartAsync();
        portal.Emulator.Faults.Add(EmulatedFault.Delay(_minute));
        await LeaveAsync(portal);

        _time.Advance(_minute);
        await EndAsync(portal);

        Assert.Single(portal.Emulator.Rooms);
    }

    private Task<TestPortal> StartAsync() => TestPortal.StartAsync(new DocSpaceEmulatorOptions { TimeProvider = _time });

    /// <summary>Sends a request and goes when the portal waits with it.</summary>
    private async Task LeaveAsync(TestPortal portal)
    {
        using var call = await RawCall.CreateRoomAsync(portal.Emulator);
        await _time.Waited;
    }

    private static async Task EndAsync(TestPortal portal)
    {
        while (portal.Emulator.Requests.Count == 0)
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
