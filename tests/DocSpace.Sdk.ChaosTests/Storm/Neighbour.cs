using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DocSpace.Sdk.ChaosTests.Storm;

/// <summary>
/// Somebody with the same rights who works in the portal meanwhile: makes rooms with the same titles, and invites other people with the
/// same names before the @ into them.
/// </summary>
internal sealed class Neighbour(HttpClient http, TimeProvider time, Random random)
{
    /// <summary>The colour of a room by which its maker is known to the run.</summary>
    public const string Color = "ABCDEF";

    public static HttpClient Connect(Uri portal, string apiKey, HttpMessageHandler handler)
    {
        var http = new HttpClient(handler) { BaseAddress = new Uri(portal, "api/2.0/"), Timeout = Timeout.InfiniteTimeSpan };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", apiKey);
        return http;
    }

    public async Task WorkAsync(string[] titles, CancellationToken stop)
    {
        string? room = null;
        try
        {
            while (true)
            {
                await Task.Delay(TimeSpan.FromSeconds(1 + (random.NextDouble() * 20)), time, stop);
                if (room is null || random.Next(4) == 0)
                {
                    var answer = await SendAsync(HttpMethod.Post, "files/rooms", new JsonObject { ["title"] = titles[random.Next(titles.Length)], ["roomType"] = 2, ["color"] = Color }, stop);
                    room = answer?["response"]?["id"]?.ToString() ?? room;
                }
                else
                {
                    var invitations = Enumerable.Range(0, 5).Select(_ => (JsonNode)new JsonObject { ["email"] = $"guest{random.Next(60)}@neighbour.example", ["access"] = 2 });
                    await SendAsync(HttpMethod.Put, $"files/rooms/{room}/share", new JsonObject { ["invitations"] = new JsonArray([.. invitations]), ["notify"] = false }, stop);
                }
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The run is over.
        }
    }

    private async Task<JsonNode?> SendAsync(HttpMethod method, string path, JsonObject body, CancellationToken stop)
    {
        try
        {
            using var request = new HttpRequestMessage(method, path) { Content = JsonContent.Create(body) };
            await request.Content.LoadIntoBufferAsync(stop);
            using var response = await http.SendAsync(request, stop);
            return response.IsSuccessStatusCode ? JsonNode.Parse(await response.Content.ReadAsStringAsync(stop)) : null;
        }
        catch (Exception exception) when (exception is HttpRequestException or JsonException or IOException)
        {
            return null;
        }
    }
}
