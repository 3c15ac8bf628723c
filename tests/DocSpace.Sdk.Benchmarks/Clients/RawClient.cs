using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DocSpace.Sdk.Benchmarks.Clients;

/// <summary>
/// The measure: HttpClient by hand, as sparing as it can be written. Generated JSON straight from and into the connection, few fields, no retry,
/// no time-out, no check of what comes back but the status.
/// </summary>
internal sealed class RawClient : IPortalClient
{
    private static readonly MediaTypeHeaderValue _json = new("application/json");

    private readonly HttpClient _http;

    public RawClient(HttpMessageHandler transport, Uri portal, string apiKey)
    {
        _http = new HttpClient(transport) { BaseAddress = portal };
        _http.DefaultRequestHeaders.Authorization = new("Bearer", apiKey);
    }

    public async Task<int> CreateAsync()
    {
        var body = new RawRoomBody(PortalTask.Title, PortalTask.Type, PortalTask.Color);
        var answer = await SendAsync(HttpMethod.Post, "api/2.0/files/rooms", Json(body, RawJsonContext.Default.RawRoomBody), RawJsonContext.Default.RawEnvelopeRawRoom);
        return answer.Response.Id;
    }

    public async Task<int> InviteAsync(int room, IReadOnlyList<string> emails)
    {
        var before = await ReadMembersAsync(room);
        var invitations = new RawInvitation[emails.Count];
        for (var i = 0; i < invitations.Length; i++)
        {
            invitations[i] = new(emails[i], PortalTask.Access);
        }

        var body = Json(new RawShareBody(invitations, Notify: true), RawJsonContext.Default.RawShareBody);
        await SendAsync(HttpMethod.Put, $"api/2.0/files/rooms/{room}/share", body, RawJsonContext.Default.RawEnvelopeRawShareResult);
        var after = await ReadMembersAsync(room);
        var added = 0;
        foreach (var email in emails)
        {
            added += !before.ContainsKey(email) && after.TryGetValue(email, out var access) && access == PortalTask.Access ? 1 : 0;
        }

        return added;
    }

    public async Task<int> ListAsync() => (await ListAsync(0)).Folders.Length;

    public async Task<int> EnumerateAsync()
    {
        var seen = 0;
        while (true)
        {
            var page = await ListAsync(seen);
            seen += page.Folders.Length;
            if (page.Folders.Length == 0 || seen >= page.Total)
            {
                return seen;
            }
        }
    }

    public void Dispose() => _http.Dispose();

    private async Task<RawRoomList> ListAsync(int startIndex) => (await SendAsync(
        HttpMethod.Get, $"api/2.0/files/rooms?searchArea=0&startIndex={startIndex}&count={PortalTask.PageSize}", null, RawJsonContext.Default.RawEnvelopeRawRoomList)).Response;

    private async Task<Dictionary<string, int>> ReadMembersAsync(int room)
    {
        var members = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var read = 0;
        while (true)
        {
            var page = await SendAsync(
                HttpMethod.Get, $"api/2.0/files/rooms/{room}/share?filterType=0&startIndex={read}&count={PortalTask.PageSize}", null, RawJsonContext.Default.RawEnvelopeRawMemberArray);
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

    private static ByteArrayContent Json<T>(T body, JsonTypeInfo<T> type) =>
        new(JsonSerializer.SerializeToUtf8Bytes(body, type)) { Headers = { ContentType = _json } };

    private async Task<T> SendAsync<T>(HttpMethod method, string path, HttpContent? content, JsonTypeInfo<T> type)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        await using var stream = await response.Content.ReadAsStreamAsync();
        return (await JsonSerializer.DeserializeAsync(stream, type))!;
    }
}
