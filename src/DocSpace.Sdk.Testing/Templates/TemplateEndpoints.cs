using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Http;

namespace DocSpace.Sdk.Testing.Templates;

internal static class TemplateEndpoints
{
    private const string TemplateId = "templateId";
    private const string RoomId = "roomId";

    public static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        new("POST", "files/roomtemplate", ApiScope.Files, static call => Answer(call, CreateTemplate.Start(call), TemplateId)),
        new("GET", "files/roomtemplate/status", ApiScope.Files, static call => Answer(call, call.Portal.TemplateJobs.Current, TemplateId)),
        new("GET", "files/roomtemplate/{id}/public", ApiScope.Files, PublicTemplate.Get),
        new("PUT", "files/roomtemplate/public", ApiScope.Files, PublicTemplate.Set),
        new("POST", "files/rooms/fromtemplate", ApiScope.Rooms, static call => Answer(call, CreateFromTemplate.Start(call), RoomId)),
        new("GET", "files/rooms/fromtemplate/status", ApiScope.Rooms, static call => Answer(call, call.Portal.FromTemplateJobs.Current, RoomId)),
    ];

    private static ApiAnswer Answer(ApiCall call, TemplateJob? job, string idName) => job is null
        ? Envelope.Empty(call)
        : Envelope.Ok(call, new JsonObject
        {
            [idName] = job.ResultId,
            ["progress"] = job.Progress,
            ["error"] = job.Error,
            ["isCompleted"] = job.IsCompleted,
        });
}
