using System.Text.Json;
using Refit;

namespace DocSpace.Sdk.Benchmarks.Clients;

/// <summary>Refit with its own settings and generated JSON, and nothing around it.</summary>
internal sealed class RefitClient : IPortalClient
{
    private readonly HttpClient _http;
    private readonly IRefitApi _api;

    public RefitClient(HttpMessageHandler transport, Uri portal, string apiKey)
    {
        _http = new HttpClient(transport) { BaseAddress = portal };
        _http.DefaultRequestHeaders.Authorization = new("Bearer", apiKey);
        var json = new JsonSerializerOptions(RawJsonContext.Default.Options) { TypeInfoResolver = RawJsonContext.Default };
        _api = RestService.ForGenerated<IRefitApi>(_http, new RefitSettings(new SystemTextJsonContentSerializer(json)));
    }

    public async Task<int> CreateAsync() =>
        (await _api.CreateAsync(new(PortalTask.Title, PortalTask.Type, PortalTask.Color))).Response.Id;

    public async Task<int> InviteAsync(int room, IReadOnlyList<string> emails)
    {
        var before = await ReadMembersAsync(room);
        await _api.ShareAsync(room, new([.. emails.Select(static email => new RawInvitation(email, PortalTask.Access))], Notify: true));
        var after = await ReadMembersAsync(room);
        return emails.Count(email => !before.ContainsKey(email) && after.TryGetValue(email, out var access) && access == PortalTask.Access);
    }

    public async Task<int> ListAsync() => (await _api.ListAsync(0, PortalTask.PageSize)).Response.Folders.Length;

    public async Task<int> EnumerateAsync()
    {
        var seen = 0;
        while (true)
        {
            var page = (await _api.ListAsync(seen, PortalTask.PageSize)).Response;
            seen += page.Folders.Length;
            if (page.Folders.Length == 0 || seen >= page.Total)
            {
                return seen;
            }
        }
    }

    public void Dispose() => _http.Dispose();

    private async Task<Dictionary<string, int>> ReadMembersAsync(int room)
    {
        var members = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var read = 0;
        while (true)
        {
            var page = await _api.ListMembersAsync(room, read, PortalTask.PageSize);
            foreach (var member in page.Response)
            {
                if (member.SharedToUser?.Email is { } email)
                {
                    members[email] = member.Access;
                }
            }

            read += page.Response.Length;
            if (page.Response.Length == 0 || read >= page.Total)
            {
                return members;
            }
        }
    }
}
