namespace DocSpace.Sdk.Testing.Rooms;

internal enum QuotaFilter
{
    All,
    Default,
    Custom,
}
