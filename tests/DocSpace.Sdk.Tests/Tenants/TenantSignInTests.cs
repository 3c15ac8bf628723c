using DocSpace.Sdk.Authentication;
using DocSpace.Sdk.Testing;
using DocSpace.Sdk.Tests.Framework;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DocSpace.Sdk.Tests.Tenants;

public sealed class TenantSignInTests : SignInTest
{
    private const string Password = "Open-Sesame-1";

    protected override DocSpaceEmulatorOptions PortalOptions => new() { SessionLifetime = TimeSpan.FromHours(1) };

    [Fact]
    public async Task A_session_is_renewed_in_the_background_also_when_its_tenant_has_to_make_room()
    {
        var user = Portal.AddUser("ann@example.com", EmulatedUserRole.RoomAdmin);
        Portal.SetPassword(user, Password);
        await using var services = new ServiceCollection()
            .AddSingleton<TimeProvider>(Time)
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Logs))
            .AddDocSpaceClientFactory(static options => options.Capacity = 1)
            .BuildServiceProvider();
        var factory = services.GetRequiredService<IDocSpaceClientFactory>();
        var acme = factory.GetClient("acme", options => (options.BaseAddress, options.Credential) = (Portal.BaseAddress, DocSpaceCredential.Password(user.Email, Password)));
        await CallAsync(acme);

        Time.Advance(TimeSpan.FromMinutes(56));
        await CallAsync(acme);
        await CallAsync(factory.GetClient("globex", Portal.Configure));
        while (Logs.Lines.Count(static line => line.Contains("DocSpace.Sdk 101", StringComparison.Ordinal)) < 2)
        {
            Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }

        Assert.DoesNotContain(Logs.Lines, static line => line.Contains("DocSpace.Sdk 1011", StringComparison.Ordinal));
        Time.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(user.Id, await CallAsync(acme));
        Assert.Equal(2, Count("POST", "/api/2.0/authentication"));
    }
}
