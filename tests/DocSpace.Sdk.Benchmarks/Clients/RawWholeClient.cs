using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Serialization;
using DocSpace.Sdk.Sharing;

namespace DocSpace.Sdk.Benchmarks.Clients;

/// <summary>
/// HttpClient by hand that gives its caller everything the SDK gives: whole rooms and whole members. Otherwise as sparing as <see cref="RawClient"/>.
/// </summary>
internal sealed class RawWholeClient : IPortalClient
{
    private static readonly MediaTypeHeaderValue _json = new("application/json");

    private readonly HttpClient _http;

    public RawWholeClient(HttpMessageHandler transport, Uri portal, string apiKey)
    {
        _http = new HttpClient(transport) { BaseAddress = portal };
        _http.DefaultRequestHeaders.Authorization = new("Bearer", apiKey);
    }

    public async Task<int> CreateAsync()
    {
        var body = new RawRoomBody(PortalTask.Title, PortalTask.Type, PortalTask.Color);
        var answer = await SendAsync(HttpMethod.Post, "api/2.0/files/rooms", Json(body, RawJsonContext.Default.RawRoomBody), DocSpaceJsonContext.Default.EnvelopeRoom);
        return answer.Response!.Id.TryGetNumber(out var id) ? id : 0;
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
        await SendAsync(HttpMethod.Put, $"api/2.0/files/rooms/{room}/share", body, DocSpaceJsonContext.Default.EnvelopeRoomShareResult);
        var after = await ReadMembersAsync(room);
        var added = 0;
        foreach (var email in emails)
        {
            added += !before.ContainsKey(email) && after.TryGetValue(email, out var member) && (int)member.Access == PortalTask.Access ? 1 : 0;
        }

        return added;
    }

    public async Task<int> ListAsync() => (await ListAsync(0)).Folders.Count;

    public async Task<int> EnumerateAsync()
    {
        var seen = 0;
        while (true)
        {
            var page = await ListAsync(seen);
            seen += page.Folders.Count;
            if (page.Folders.Count == 0 || seen >= page.Total)
            {
                return seen;
            }
        }
    }

    public void Dispose() => _http.Dispose();

    private async Task<RoomList> ListAsync(int startIndex) => (await SendAsync(
        HttpMethod.Get, $"api/2.0/files/rooms?searchArea=0&startIndex={startIndex}&count={PortalTask.PageSize}", null, DocSpaceJsonContext.Default.EnvelopeRoomList)).Response!;

    private async Task<Dictionary<string, RoomMember>> ReadMembersAsync(int room)
    {
        var members = new Dictionary<string, RoomMember>(StringComparer.OrdinalIgnoreCase);
        var read = 0;
        while (true)
        {
            var page = await SendAsync(
                HttpMethod.Get, $"api/2.0/files/rooms/{room}/share?filterType=0&startIndex={read}&count={PortalTask.PageSize}", null, DocSpaceJsonContext.Default.EnvelopeRoomShareRowArray);
            foreach (var row in page.Response!)
            {
                if (row.ToMember() is { Email: { } email } member)
                {
                    members[email] = member;
                }
            }

            read += page.Response!.Length;
            if (page.Response!.Length == 0 || read >= page.Total)
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
