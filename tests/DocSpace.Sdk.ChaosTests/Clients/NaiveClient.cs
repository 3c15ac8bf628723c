using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using DocSpace.Sdk.ChaosTests.Clock;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing;
using Microsoft.Extensions.DependencyInjection;
using Polly;

namespace DocSpace.Sdk.ChaosTests.Clients;

/// <summary>What many write: a plain client with the standard resilience handler, which sends again whatever fails, and believes every 200.</summary>
internal sealed class NaiveClient : IChaosClient
{
    private readonly ServiceProvider _services;
    private readonly HttpClient _http;

    public NaiveClient(DocSpaceEmulator portal, VirtualTime time, WorkCounter work)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(time);
        var builder = services.AddHttpClient("naive", http =>
        {
            http.BaseAddress = new Uri(portal.BaseAddress, "api/2.0/");
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", portal.ApiKey);
        });
        builder.AddStandardResilienceHandler();
        builder.AddHttpMessageHandler(() => work);
        _services = services.BuildServiceProvider();
        _http = _services.GetRequiredService<IHttpClientFactory>().CreateClient("naive");
    }

    public async Task<CreateStatement> CreateAsync(string title, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await _http.PostAsJsonAsync("files/rooms", new { title, roomType = 2 }, cancellationToken);
            response.EnsureSuccessStatusCode();
            var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync(cancellationToken));
            return new(title, new RoomId(answer!["response"]!["id"]!.GetValue<int>()), null, IsNotCreated: false, "created");
        }
        catch (Exception exception) when (IsFailure(exception))
        {
            return new(title, null, null, IsNotCreated: true, "failed");
        }
    }

    public async Task<InviteStatement> InviteAsync(RoomId room, string[] emails, CancellationToken cancellationToken)
    {
        InviteWord word;
        try
        {
            using var content = JsonContent.Create(new { invitations = emails.Select(static email => new { email, access = 2 }), notify = true });
            await content.LoadIntoBufferAsync(cancellationToken);
            using var response = await _http.PutAsync($"files/rooms/{room}/share", content, cancellationToken);
            word = response.IsSuccessStatusCode ? InviteWord.In : InviteWord.Out;
        }
        catch (Exception exception) when (IsFailure(exception))
        {
            word = InviteWord.Out;
        }

        return new(room, emails, [.. emails.Select(_ => word)]);
    }

    public Task<AftermathStatement> FinishAsync(IReadOnlyList<CreateStatement> creates, IReadOnlyList<InviteStatement> invites) =>
        Task.FromResult(new AftermathStatement(new Dictionary<RoomCreationTicket, RoomId?>(), invites));

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private static bool IsFailure(Exception exception) =>
        exception is HttpRequestException or IOException or OperationCanceledException or ExecutionRejectedException or System.Text.Json.JsonException;
}
