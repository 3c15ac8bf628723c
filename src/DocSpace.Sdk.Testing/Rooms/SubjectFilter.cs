namespace DocSpace.Sdk.Testing.Rooms;

internal enum SubjectFilter
{
    Owner,
    Member,
}
