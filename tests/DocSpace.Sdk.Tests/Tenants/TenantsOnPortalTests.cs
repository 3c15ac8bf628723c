using DocSpace.Sdk.Testing;
using DocSpace.Sdk.Tests.Framework;
using Microsoft.Extensions.DependencyInjection;

namespace DocSpace.Sdk.Tests.Tenants;

public sealed class TenantsOnPortalTests : EmulatedTest
{
    private const int Calls = 1000;
    private const int Tenants = 20;

    // Fewer places than tenants, so that they make room for each other all the time.
    [Theory]
    [InlineData(5)]
    [InlineData(Tenants)]
    public async Task Credentials_of_tenants_never_mix(int capacity)
    {
        var people = Enumerable.Range(0, Tenants).Select(tenant => Emulator.AddUser($"tenant{tenant}@example.com", EmulatedUserRole.User)).ToArray();
        var keys = people.Select(person => Emulator.CreateApiKey(person)).ToArray();
        await using var services = new ServiceCollection().AddDocSpaceClientFactory(options => options.Capacity = capacity).BuildServiceProvider();
        var factory = services.GetRequiredService<IDocSpaceClientFactory>();
        var mixed = 0;

        await Parallel.ForAsync(0, Calls, new ParallelOptions { MaxDegreeOfParallelism = 40, CancellationToken = Token }, async (call, token) =>
        {
            var tenant = call * 7 % Tenants;
            var client = factory.GetClient($"{tenant}", options =>
            {
                Emulator.Configure(options);
                options.ApiKey = keys[tenant];
            });
            var user = await client.Identity.GetCurrentUserAsync(token);
            if (user.Id != people[tenant].Id)
            {
                Interlocked.Increment(ref mixed);
            }
        });

        Assert.Equal(0, mixed);
        Assert.Equal(Calls, Seen("GET").Count);
    }
}
