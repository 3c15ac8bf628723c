using System.Text.Json.Nodes;
using DocSpace.Sdk.Links;
using DocSpace.Sdk.Sharing;
using Recordings;
using static DocSpace.Sdk.Tests.Recordings.Invocation;

namespace DocSpace.Sdk.Tests.Recordings;

/// <summary>The endpoints of links.</summary>
internal static class LinkInvocations
{
    private const int InvitationLink = 0;

    public static IReadOnlyList<Invocation> All { get; } =
    [
        new("setRoomLink", "PUT files/rooms/{id}/links", Of(SetAsync))
        {
            Beside = static beside => beside.Reads("/links") && IsDeletion(beside.Exchange) ? Existing(beside.Exchange) : null,
            RefusesGood = static exchange => IsDeletion(exchange)
                ? exchange.Response!["response"]?["sharedLink"]?["id"]?.GetValue<string>() is { } id && id == RequestOf(exchange)["linkId"]?.GetValue<string>()
                : exchange.Response!["response"] is null,
        },
        new("getRoomLinks", "GET files/rooms/{id}/links", Of(static call => call.Client.Links.ListAsync(call.Room, cancellationToken: call.Token))),
        new("getRoomPrimaryLink", "GET files/rooms/{id}/link", Of(static call => call.Client.Links.GetPrimaryAsync(call.Room, call.Token))),
        new("validateExternalLink", "GET files/share/{key}", Of(static call => call.Client.Links.ValidateAsync(call.Key, cancellationToken: call.Token))),
        new("applyExternalLinkPassword", "POST files/share/{key}/password", Of(static call => call.Client.Links.SubmitPasswordAsync(call.Key, "password", call.Token))),
    ];

    // The options are as few as the answer allows: a link that is less protected than was asked for is no good answer.
    private static async Task<RoomLink?> SetAsync(RecordedCall call)
    {
        if (IsDeletion(call.Exchange))
        {
            return await call.Client.Links.DeleteAsync(call.Room, LinkOf(call.Exchange), call.Token);
        }

        var row = call.Exchange.Response?["response"];
        var access = (RoomAccess)(row?["access"]?.GetValue<int>() ?? (int)RoomAccess.Read);
        return (row?["sharedLink"]?["linkType"]?.GetValue<int>() ?? InvitationLink) is InvitationLink
            ? await call.Client.Links.CreateInvitationLinkAsync(call.Room, new InvitationLinkOptions { Access = access }, call.Token)
            : await call.Client.Links.CreateExternalLinkAsync(call.Room, new ExternalLinkOptions { Access = access }, call.Token);
    }

    private static JsonObject RequestOf(RecordedExchange exchange) => exchange.RequestBody is { } text && JsonNode.Parse(text) is JsonObject body ? body : [];

    private static bool IsDeletion(RecordedExchange exchange) =>
        RequestOf(exchange) is { } body && body["linkId"] is not null && (body["access"] is null || body["access"]!.ToString() is "0" or "None");

    private static Guid LinkOf(RecordedExchange exchange) => Guid.TryParse(RequestOf(exchange)["linkId"]?.ToString(), out var id) ? id : new("0a1b2c3d-0000-4000-8000-000000000002");

    private static string Existing(RecordedExchange exchange) => BesideRequest.Of(
    [
        new JsonObject { ["access"] = (int)RoomAccess.Read, ["sharedLink"] = new JsonObject { ["id"] = LinkOf(exchange).ToString(), ["linkType"] = RequestOf(exchange)["linkType"]?.DeepClone() } },
    ]);
}
