using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;

namespace DocSpace.Sdk.Benchmarks.Clients;

/// <summary>What all clients ask for.</summary>
internal static class PortalTask
{
    public const string Title = "Project Collaboration";
    public const string Color = "4781D1";
    public const RoomType Type = RoomType.Collaboration;
    public const RoomAccess Access = RoomAccess.Editing;
    public const int PageSize = 100;

    /// <summary>The addresses of people whom the portal does not know.</summary>
    public static string[] Emails(int count) => [.. Enumerable.Range(1, count).Select(static i => $"guest{i}@example.com")];
}
