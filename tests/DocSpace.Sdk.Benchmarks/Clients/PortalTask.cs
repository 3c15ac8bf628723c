namespace DocSpace.Sdk.Benchmarks.Clients;

/// <summary>What all clients ask for, in numbers: not all of them know the words of the SDK.</summary>
internal static class PortalTask
{
    public const string Title = "Project Collaboration";
    public const string Color = "4781D1";

    /// <summary>Collaboration.</summary>
    public const int Type = 2;

    /// <summary>Editing.</summary>
    public const int Access = 10;

    public const int PageSize = 100;

    /// <summary>The addresses of people whom the portal does not know.</summary>
    public static string[] Emails(int count) => [.. Enumerable.Range(1, count).Select(static i => $"guest{i}@example.com")];
}
