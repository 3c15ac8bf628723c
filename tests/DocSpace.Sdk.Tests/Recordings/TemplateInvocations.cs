using static DocSpace.Sdk.Tests.Recordings.Invocation;

namespace DocSpace.Sdk.Tests.Recordings;

/// <summary>The endpoints of templates.</summary>
internal static class TemplateInvocations
{
    private const string NoJob = """{"count":0}""";
    private const string Template = """{"response":{"id":8,"title":"Template","roomType":2,"access":0,"rootFolderType":30},"count":1}""";

    public static IReadOnlyList<Invocation> All { get; } =
    [
        // What the starts answer is kept inside: the same state is read again, where all its values show.
        new("createRoomTemplate", "POST files/roomtemplate", Of(static async call =>
        {
            await call.Client.Templates.CreateAsync(8, new() { Title = "Template" }, call.Token);
            return await call.Client.Templates.GetStatusAsync(call.Token);
        }))
        {
            CreatesOnce = true,
            Beside = static beside => beside.IsAfter ? beside.Body : NoJob,
        },
        new("createRoomFromTemplate", "POST files/rooms/fromTemplate", Of(static async call =>
        {
            await call.Client.Templates.CreateRoomAsync(8, new() { Title = "Room" }, call.Token);
            return await call.Client.Templates.GetRoomStatusAsync(call.Token);
        }))
        {
            CreatesOnce = true,
            Beside = static beside => beside.IsAfter ? beside.Body : NoJob,
        },
        new("getRoomTemplateStatus", "GET files/roomtemplate/status", Of(static call => call.Client.Templates.GetStatusAsync(call.Token))),
        new("getRoomFromTemplateStatus", "GET files/rooms/fromTemplate/status", Of(static call => call.Client.Templates.GetRoomStatusAsync(call.Token))),
        new("getTemplatePublic", "GET files/roomtemplate/{id}/public", Of(static call => call.Client.Templates.IsPublicAsync(call.Room.IsThirdParty ? 999999 : call.Room, call.Token))),
        new("setTemplatePublic", "PUT files/roomtemplate/public", Nothing(static call => call.Client.Templates.SetPublicAsync(8, isPublic: true, call.Token)))
        {
            Beside = static _ => Template,
        },
    ];
}
