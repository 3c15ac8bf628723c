namespace DocSpace.Sdk.Tests.Conventions;

/// <summary>Which folder of the SDK may mention which. A new folder must be put in one of the lists.</summary>
internal static class Boundaries
{
    // One subject each: paths, client and models.
    private static readonly string[] Concepts =
    [
        "Rooms", "Logos", "Tags", "Groups", "News", "Files", "Sharing", "Links", "Templates", "Operations", "Exports", "Users", "Identity",
    ];

    // One question each, asked by no subject.
    private static readonly string[] Mechanisms = ["Authentication", "OAuth", "Resilience", "Tenants"];

    // Every subject fails, travels and is told of.
    private static readonly string[] Shared = ["Errors", "Serialization", "Diagnostics"];

    public static bool IsKnown(string folder) =>
        folder.Length == 0 || Concepts.Contains(folder) || Mechanisms.Contains(folder) || Shared.Contains(folder);

    public static bool Allows(string from, string to) => (Concepts.Contains(from), from) switch
    {
        // What signs a client in is also what callers may ask of the portal, and it has a wire of its own.
        (_, "Identity" or "Serialization") when to is "Authentication" => true,
        (true, _) => !Mechanisms.Contains(to),
        (_, "") => true,
        (_, "Serialization") => !Mechanisms.Contains(to),
        _ => !Concepts.Contains(to),
    };

    /// <summary>The folder of a type of the SDK: empty for the root, null for a type of somebody else.</summary>
    public static string? FolderOf(Type type)
    {
        const string Root = "DocSpace.Sdk";
        return type.Assembly != Shipped.Sdk ? null
            : type.Namespace == Root ? string.Empty
            : type.Namespace?.StartsWith(Root + ".", StringComparison.Ordinal) is true ? type.Namespace[(Root.Length + 1)..] : null;
    }
}
