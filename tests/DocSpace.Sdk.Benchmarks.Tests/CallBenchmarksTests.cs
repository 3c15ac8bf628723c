using DocSpace.Sdk.Benchmarks.Answers;
using DocSpace.Sdk.Benchmarks.Calls;
using DocSpace.Sdk.Benchmarks.Clients;

namespace DocSpace.Sdk.Benchmarks.Tests;

/// <summary>The benchmarks run, and all clients do in them what they are compared for.</summary>
public sealed class CallBenchmarksTests
{
    public static TheoryData<ClientKind, Place> Cases => [.. from kind in Enum.GetValues<ClientKind>() from place in Enum.GetValues<Place>() select (kind, place)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Every_client_does_in_every_benchmark_what_it_is_measured_for(ClientKind client, Place place)
    {
        var benchmarks = new CallBenchmarks { Client = client, Place = place, Rooms = 230 };
        await benchmarks.SetUpAsync();
        try
        {
            Assert.True(await benchmarks.Create() > 0);
            Assert.Equal(1, await benchmarks.InviteOne());
            Assert.Equal(50, await benchmarks.InviteFifty());
            Assert.Equal(100, await benchmarks.ListHundred());
            Assert.Equal(230, await benchmarks.EnumerateAll());
        }
        finally
        {
            benchmarks.CleanUp();
        }
    }
}
