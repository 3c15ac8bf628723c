namespace DocSpace.Sdk.Testing.Rooms;

internal enum SearchArea
{
    Active,
    Archive,
    Any,
    RecentByLinks,
    Templates,
    Knowledge,
    ResultStorage,
    AiAgents,
}
