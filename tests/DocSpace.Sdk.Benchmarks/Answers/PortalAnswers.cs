using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using DocSpace.Sdk.Benchmarks.Clients;
using DocSpace.Sdk.Testing;

namespace DocSpace.Sdk.Benchmarks.Answers;

/// <summary>
/// The answers of a portal, recorded once from the emulator and then given again and again, so that what is measured is the client. Everybody is
/// invited into a room for the first time: who was invited is in when the members are read next, and gone after that.
/// </summary>
internal sealed class PortalAnswers
{
    private readonly Dictionary<string, byte[]> _pages = [];
    private readonly Dictionary<int, RoomAnswers> _rooms = [];

    private PortalAnswers()
    {
    }

    /// <summary>The answer to a create. It names <see cref="RoomForOne"/>.</summary>
    public required byte[] Created { get; init; }

    /// <summary>The room into which one person is invited.</summary>
    public int RoomForOne { get; private set; }

    /// <summary>The room into which fifty are invited.</summary>
    public int RoomForFifty { get; private set; }

    /// <param name="rooms">How many rooms the list holds.</param>
    public static async Task<PortalAnswers> RecordAsync(int rooms)
    {
        await using var emulator = await DocSpaceEmulator.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(emulator.BaseAddress, "api/2.0/files/") };
        http.DefaultRequestHeaders.Authorization = new("Bearer", emulator.ApiKey);
        var room = new { title = PortalTask.Title, roomType = PortalTask.Type, color = PortalTask.Color };

        var answers = new PortalAnswers { Created = await SendAsync(http, HttpMethod.Post, "rooms", room) };
        answers.RoomForOne = IdOf(answers.Created);
        answers.RoomForFifty = IdOf(await SendAsync(http, HttpMethod.Post, "rooms", room));
        answers._rooms[answers.RoomForOne] = await RecordInvitationAsync(http, answers.RoomForOne, 1);
        answers._rooms[answers.RoomForFifty] = await RecordInvitationAsync(http, answers.RoomForFifty, 50);

        for (var i = 2; i < rooms; i++)
        {
            await SendAsync(http, HttpMethod.Post, "rooms", room);
        }

        for (var start = 0; start < rooms; start += PortalTask.PageSize)
        {
            answers._pages[start.ToString(CultureInfo.InvariantCulture)] =
                await SendAsync(http, HttpMethod.Get, $"rooms?searchArea=0&startIndex={start}&count={PortalTask.PageSize}", null);
        }

        return answers;
    }

    public byte[] Answer(string method, Uri target)
    {
        var path = target.AbsolutePath;
        return (method, path.EndsWith("/share", StringComparison.Ordinal)) switch
        {
            ("POST", _) => Created,
            ("PUT", true) => _rooms[RoomOf(path)].Invite(),
            ("GET", true) => _rooms[RoomOf(path)].List(),
            _ => _pages[StartIndexOf(target.Query)],
        };
    }

    private static async Task<RoomAnswers> RecordInvitationAsync(HttpClient http, int room, int people)
    {
        var list = $"rooms/{room}/share?filterType=0&startIndex=0&count={PortalTask.PageSize}";
        var invitations = PortalTask.Emails(people).Select(static email => new { email, access = PortalTask.Access });
        return new RoomAnswers(
            before: await SendAsync(http, HttpMethod.Get, list, null),
            invited: await SendAsync(http, HttpMethod.Put, $"rooms/{room}/share", new { invitations, notify = true }),
            after: await SendAsync(http, HttpMethod.Get, list, null));
    }

    private static async Task<byte[]> SendAsync(HttpClient http, HttpMethod method, string path, object? body)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(body)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        }

        using var response = await http.SendAsync(request);
        return await response.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
    }

    private static int IdOf(byte[] answer) => JsonDocument.Parse(answer).RootElement.GetProperty("response").GetProperty("id").GetInt32();

    // /api/2.0/files/rooms/7/share
    private static int RoomOf(string path) => int.Parse(path.AsSpan()["/api/2.0/files/rooms/".Length..^"/share".Length], CultureInfo.InvariantCulture);

    private static string StartIndexOf(string query)
    {
        const string Name = "startIndex=";
        var start = query.IndexOf(Name, StringComparison.Ordinal) + Name.Length;
        var end = query.IndexOf('&', start);
        return query[start..(end < 0 ? query.Length : end)];
    }
}
