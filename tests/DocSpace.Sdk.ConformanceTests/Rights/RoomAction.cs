namespace DocSpace.Sdk.ConformanceTests.Rights;

/// <summary>What somebody does with a room.</summary>
public enum RoomAction
{
    Read,
    Rename,
    Tag,
    Pin,
    Invite,
    MakeLink,
    Archive,
    Delete,
    DeleteArchived,
    ChangeOwner,
    ListMembers,
}
