using System.Globalization;
using DocSpace.Sdk.Benchmarks.Answers;
using DocSpace.Sdk.Benchmarks.Clients;
using Reports;

namespace DocSpace.Sdk.Benchmarks.Tests;

/// <summary>
/// How many bytes a call may take. The answers come from memory, so that everything runs on one thread and takes the same each time. Tests run
/// code that was not optimised, which takes more than what docs/performance.md shows.
/// </summary>
public sealed class AllocationTests
{
    private static readonly string[] _one = PortalTask.Emails(1);
    private static readonly string[] _fifty = PortalTask.Emails(50);

    [Theory]
    [InlineData("create", 12_500)]
    [InlineData("invite one", 34_500)]
    [InlineData("invite fifty", 236_000)]
    [InlineData("list a hundred", 570_000)]
    public async Task A_call_stays_within_its_budget(string call, long budget)
    {
        using var portal = await AnsweringPortal.StartAsync(Place.Memory, PortalTask.PageSize);

        var (sdk, raw) = (BytesOf(portal, ClientKind.Sdk, call), BytesOf(portal, ClientKind.Raw, call));

        RunReport.Write(
            $"allocations-{call.Replace(' ', '-')}",
            string.Create(CultureInfo.InvariantCulture, $"Allocations, {call}: {sdk} bytes of {budget} allowed, {(double)sdk / raw:F2} times those of HttpClient by hand"));
        Assert.InRange(sdk, 1, budget);
    }

    private static long BytesOf(AnsweringPortal portal, ClientKind kind, string call)
    {
        using var client = portal.CreateClient(kind);
        var least = long.MaxValue;
        for (var i = 0; i < 50; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var running = StartAsync(portal, client, call);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            Assert.True(running.IsCompletedSuccessfully, "Nothing waits, so all of it runs on this thread.");
        }

        return least;
    }

    private static Task<int> StartAsync(AnsweringPortal portal, IPortalClient client, string call) => call switch
    {
        "create" => client.CreateAsync(),
        "invite one" => client.InviteAsync(portal.RoomForOne, _one),
        "invite fifty" => client.InviteAsync(portal.RoomForFifty, _fifty),
        _ => client.ListAsync(),
    };
}
