namespace DocSpace.Sdk.Testing.Portal;

internal enum PortalRole
{
    Owner,
    DocSpaceAdmin,
    RoomAdmin,
    User,
    Guest,
}
