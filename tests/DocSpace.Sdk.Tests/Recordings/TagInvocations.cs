using static DocSpace.Sdk.Tests.Recordings.Invocation;

namespace DocSpace.Sdk.Tests.Recordings;

/// <summary>The endpoints of tags and of the caller's groups of rooms.</summary>
internal static class TagInvocations
{
    private static readonly string[] _names = ["tag"];

    public static IReadOnlyList<Invocation> All { get; } =
    [
        new("createTag", "POST files/tags", Of(static call => call.Client.Tags.CreateAsync("tag", call.Token))),
        new("updateTag", "PUT files/tags", Of(static call => call.Client.Tags.RenameAsync("tag", "label", call.Token))),
        new("getTags", "GET files/tags", Of(static call => call.Client.Tags.ListAsync(null, call.Token))),
        new("hasTagLinks", "GET files/tags/{tagName}/haslinks", Of(static call => call.Client.Tags.HasRoomsAsync("tag", call.Token))),
        new("deleteTags", "DELETE files/tags", Nothing(static call => call.Client.Tags.DeleteAsync(_names, call.Token))),
        new("addRoomTags", "PUT files/rooms/{id}/tags", Of(static call => call.Client.Tags.AddToRoomAsync(call.Room, _names, call.Token))),
        new("deleteRoomTags", "DELETE files/rooms/{id}/tags", Of(static call => call.Client.Tags.RemoveFromRoomAsync(call.Room, _names, call.Token))),
        new("createRoomGroup", "POST files/group", Of(static call => call.Client.Groups.CreateAsync(new() { Name = "Group", Icon = "flag", Rooms = [8] }, call.Token)))
        {
            CreatesOnce = true,
            Beside = static _ => """{"response":[],"count":0}""",
        },
        new("getRoomGroup", "GET files/group/{id}", Of(static call => call.Client.Groups.GetAsync(call.Group, call.Query("includeMembers") is not "false", call.Token))),
        new("getRoomGroups", "GET files/group", Of(static call => call.Client.Groups.ListAsync(call.Query("includeMembers") is not "false", call.Token))),
        new("updateRoomGroup", "PUT files/group/{id}", Of(static call => call.Client.Groups.UpdateAsync(call.Group, new() { Name = "Group" }, call.Token))),
        new("changeRoomGroupIcon", "POST files/group/{id}/icon", Of(static call => call.Client.Groups.SetIconAsync(call.Group, "flag", call.Token))),
        new("deleteRoomGroup", "DELETE files/group/{id}", Nothing(static call => call.Client.Groups.DeleteAsync(call.Group, call.Token)))
        {
            Beside = static _ => """{"response":{"id":2,"name":"Group","userId":"66faa6e4-f133-11ea-b126-00ffeec8b4ef","totalRooms":0},"count":1}""",
        },
    ];
}
