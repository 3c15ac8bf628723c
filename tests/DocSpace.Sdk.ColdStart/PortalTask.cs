namespace DocSpace.Sdk.Benchmarks.Clients;

/// <summary>What the clients by hand ask for, in numbers, since they have no words of the SDK.</summary>
internal static class PortalTask
{
    public const string Title = "Project Collaboration";
    public const string Color = "4781D1";
    public const int Type = 2;
    public const int Access = 10;
    public const int PageSize = 100;
}
