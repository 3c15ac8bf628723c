namespace DocSpace.Sdk.Testing.Rooms;

internal enum SortedBy
{
    DateAndTime,
    AZ,
    Size,
    Author,
    Type,
    New,
    DateAndTimeCreation,
    RoomType,
    Tags,
    Room,
    CustomOrder,
    LastOpened,
    UsedSpace,
}
