using System.Text.Json.Nodes;
using DocSpace.Sdk.Rooms;
using Recordings;

namespace DocSpace.Sdk.Testing.Tests.Replay;

/// <summary>The making of a template, or of a room from one, and the exports that an answer tells of.</summary>
internal static class StagedJobs
{
    /// <summary>How long the work must take for the answer; null when the answer is about no work of this kind.</summary>
    public static TimeSpan? DurationFor(RecordedExchange exchange) => exchange.Endpoint switch
    {
        "getRoomTemplateStatus" or "getRoomFromTemplateStatus" or "getRoomIndexExport" when Job(exchange) is { } job =>
            job["isCompleted"]!.GetValue<bool>() ? TimeSpan.Zero : TimeSpan.FromHours(1),
        _ => null,
    };

    /// <summary>The recorded request that started the work; null when it was not recorded.</summary>
    public static RecordedExchange? StartOf(RecordedExchange exchange)
    {
        var kind = exchange.Endpoint switch
        {
            "getRoomTemplateStatus" => "createRoomTemplate",
            "getRoomFromTemplateStatus" => "createRoomFromTemplate",
            _ => null,
        };
        return Job(exchange) is null ? null : RecordedExchange.All.LastOrDefault(start =>
            start.Endpoint == kind
            && start.Status is 200
            && string.CompareOrdinal(start.Source, exchange.Source) < 0
            && (exchange.Source[0] is not 'b' || exchange.Name.StartsWith(start.Name + "-status-", StringComparison.Ordinal)));
    }

    /// <summary>Starts work whose start was not recorded.</summary>
    public static async Task StartAsync(Lab lab, RecordedExchange exchange)
    {
        if (DurationFor(exchange) is null)
        {
            return;
        }

        var caller = Scene.For(exchange).Caller;
        var isFromTemplate = exchange.Endpoint is "getRoomFromTemplateStatus";
        var row = new JsonObject { ["indexing"] = true, ["rootFolderType"] = isFromTemplate ? 30 : 14 };
        var owner = exchange.Name.Contains("-notshared-", StringComparison.Ordinal) ? "a" : caller;
        var id = int.Parse(await StagedRoom.CreateAsync(lab, owner, RoomType.Custom, row), System.Globalization.CultureInfo.InvariantCulture);
        var (path, body) = exchange.Endpoint switch
        {
            "getRoomIndexExport" => ($"rooms/{id}/indexexport", null),
            "getRoomTemplateStatus" => ("roomtemplate", new JsonObject { ["roomId"] = id, ["title"] = "Staged" }),
            _ => ("rooms/fromtemplate", new JsonObject { ["templateId"] = id, ["title"] = "Staged" }),
        };
        await lab.SendAsync(HttpMethod.Post, path, body, caller);
    }

    private static JsonObject? Job(RecordedExchange exchange) =>
        exchange.Response?["response"] is JsonObject job && job["isCompleted"] is not null ? job : null;
}
