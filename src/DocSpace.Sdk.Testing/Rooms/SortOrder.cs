namespace DocSpace.Sdk.Testing.Rooms;

internal enum SortOrder
{
    Ascending,
    Descending,
}
