using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Templates;

/// <summary>Makes a room of a template. The start is never refused: what is wrong is told by the job.</summary>
internal static class CreateFromTemplate
{
    public static TemplateJob Start(ApiCall call)
    {
        var body = BodyReader.Read(call, EmulatorJsonContext.Default.RoomFromTemplateBody, key: "");
        body.Validate(title: null, prefix: "");
        return call.Portal.FromTemplateJobs.Start(job => TemplateCopy.Run(call, job, () => Make(call, body, job)));
    }

    private static void Make(ApiCall call, RoomFromTemplateBody body, TemplateJob job)
    {
        var portal = call.Portal;
        var template = (body.TemplateId > 0 ? portal.Rooms.Find(body.TemplateId) : null) ?? throw ServerError.NullReference();
        if (!template.IsTemplate || !call.Caller.CanCreateRooms || !RoomRights.Of(portal, template, call.Caller).CanRead)
        {
            throw ServerError.ViewRefused();
        }

        portal.RoomLimit.Check();
        var room = TemplateCopy.Make(call, template, body.Title, body, asTemplate: false);
        TemplateCopy.Finish(call, template, room, body, body.CopyLogo);
        job.ResultId = room.Number;
    }
}
