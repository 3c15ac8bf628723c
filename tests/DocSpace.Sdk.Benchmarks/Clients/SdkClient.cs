using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace DocSpace.Sdk.Benchmarks.Clients;

/// <summary>The SDK.</summary>
internal sealed class SdkClient : IPortalClient
{
    private readonly DocSpaceClient _client;
    private readonly IDisposable _owner;

    private SdkClient(DocSpaceClient client, IDisposable owner)
    {
        _client = client;
        _owner = owner;
    }

    /// <summary>As an application gets it: the whole pipeline.</summary>
    public static SdkClient Create(HttpMessageHandler transport, Uri portal, string apiKey)
    {
        var services = new ServiceCollection();
        services
            .AddDocSpaceClient(options => (options.BaseAddress, options.ApiKey) = (portal, apiKey))
            .ConfigurePrimaryHttpMessageHandler(() => transport);
        var provider = services.BuildServiceProvider();
        return new(provider.GetRequiredService<DocSpaceClient>(), provider);
    }

    /// <summary>The same calls without retry, limits, time-outs and renewal of credentials: what the pipeline costs is the difference.</summary>
    public static SdkClient CreateWithoutPipeline(HttpMessageHandler transport, Uri portal, string apiKey)
    {
        var http = new HttpClient(transport) { BaseAddress = portal };
        http.DefaultRequestHeaders.Authorization = new("Bearer", apiKey);
        return new(new DocSpaceClient(http, TimeProvider.System, NullLoggerFactory.Instance), http);
    }

    public async Task<int> CreateAsync() =>
        int.Parse((await _client.CreateRoomAsync(PortalTask.Title, (RoomType)PortalTask.Type)).Id.ToString(), null);

    public async Task<int> InviteAsync(int room, IReadOnlyList<string> emails)
    {
        var report = emails.Count == 1
            ? await _client.InviteAsync(room, emails[0], (RoomAccess)PortalTask.Access)
            : await _client.InviteAsync(room, [.. emails.Select(static email => RoomInvitation.ByEmail(email, (RoomAccess)PortalTask.Access))]);
        return report.Outcomes.Count(static outcome => outcome.Status is InvitationStatus.Granted);
    }

    public async Task<int> ListAsync() => (await _client.Rooms.ListAsync()).Items.Count;

    public async Task<int> EnumerateAsync()
    {
        var count = 0;
        await foreach (var _ in _client.Rooms.EnumerateAsync())
        {
            count++;
        }

        return count;
    }

    public void Dispose()
    {
        _client.Dispose();
        _owner.Dispose();
    }
}
