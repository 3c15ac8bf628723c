using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Templates;

/// <summary>Makes a template of a room. The start is never refused: what is wrong is told by the job.</summary>
internal static class CreateTemplate
{
    public static TemplateJob Start(ApiCall call)
    {
        var body = BodyReader.Read(call, EmulatorJsonContext.Default.TemplateBody, key: "");
        body.Validate(title: null, prefix: "");
        return call.Portal.TemplateJobs.Start(job => TemplateCopy.Run(call, job, () => Make(call, body, job)));
    }

    private static void Make(ApiCall call, TemplateBody body, TemplateJob job)
    {
        var portal = call.Portal;
        var source = (body.RoomId > 0 ? portal.Rooms.Find(body.RoomId) : null) ?? throw ServerError.NullReference();
        if (source.IsTemplate || !call.Caller.CanCreateRooms || !RoomRights.Of(portal, source, call.Caller).CanEdit)
        {
            throw ServerError.ViewRefused();
        }

        var template = TemplateCopy.Make(call, source, body.Title, body, asTemplate: true);
        TemplateCopy.Finish(call, source, template, body, body.CopyLogo);
        foreach (var subject in Subjects(portal, body).Distinct().Where(id => id != call.Caller.Id))
        {
            template.Shares.Add(new RoomShare(subject, call.Caller) { Access = PublicTemplate.Read });
        }

        job.ResultId = template.Number;
    }

    // Who is not known is left out. That a plain user is let in by address is a quirk: by id he or she is refused.
    private static IEnumerable<Guid> Subjects(PortalState portal, TemplateBody body) => body.Public
        ? [UserDirectory.EveryoneId]
        :
        [
            .. (body.Groups ?? []).Where(id => portal.Directory.FindGroup(id) is not null),
            .. (body.Share ?? []).Select(email => email is null ? null : portal.Directory.FindByEmail(email)).OfType<PortalUser>()
                .Where(static user => user.Role is not PortalRole.Guest).Select(static user => user.Id),
        ];
}
