using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Serialization;
using Refit;

namespace DocSpace.Sdk.Templates;

/// <summary>The paths of templates, and those of rooms made of them.</summary>
[PathPrefix("/api/2.0")]
internal interface IRoomTemplatesApi
{
    [Post("/files/roomtemplate")]
    Task<OptionalEnvelope<TemplateJobRow>> CreateAsync([Body] RoomTemplateBody body, CancellationToken cancellationToken);

    [Get("/files/roomtemplate/status")]
    Task<OptionalEnvelope<TemplateJobRow>> GetStatusAsync(CancellationToken cancellationToken);

    [Get("/files/roomtemplate/{id}/public")]
    Task<ValueEnvelope<bool>> IsPublicAsync(RoomId id, CancellationToken cancellationToken);

    [Put("/files/roomtemplate/public")]
    Task<EmptyEnvelope> SetPublicAsync([Body] TemplatePublicBody body, CancellationToken cancellationToken);

    [Post("/files/rooms/fromTemplate")]
    Task<OptionalEnvelope<TemplateJobRow>> CreateRoomAsync([Body] RoomFromTemplateBody body, CancellationToken cancellationToken);

    [Get("/files/rooms/fromTemplate/status")]
    Task<OptionalEnvelope<TemplateJobRow>> GetRoomStatusAsync(CancellationToken cancellationToken);
}
