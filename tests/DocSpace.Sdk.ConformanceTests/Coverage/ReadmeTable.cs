using System.Globalization;
using System.Text;

namespace DocSpace.Sdk.ConformanceTests.Coverage;

/// <summary>The table of the README: endpoint, method, scenario.</summary>
internal static class ReadmeTable
{
    private const string Begin = "<!-- endpoints: written by the conformance suite -->";
    private const string End = "<!-- endpoints: end -->";

    public static string File { get; } = Path.Combine(Root(), "README.md");

    public static string Write()
    {
        var text = new StringBuilder().Append("| Endpoint | Method | Covered by |\n|---|---|---|\n");
        foreach (var endpoint in EndpointCatalog.All)
        {
            var scenarios = ScenarioCatalog.Exercising(endpoint).ToArray();
            var methods = MethodCatalog.Calling(endpoint).Take(2).Select(static method => $"`{method}`");
            text.Append(
                CultureInfo.InvariantCulture,
                $"| `{endpoint}` | {string.Join(", ", methods)} | {(scenarios.Length == 0 ? "" : Sentence(scenarios[0].Name))}{(scenarios.Length > 1 ? $" (+{scenarios.Length - 1})" : "")} |\n");
        }

        return text.ToString();
    }

    /// <summary>The table as the README holds it.</summary>
    public static string Read(string readme)
    {
        var start = readme.IndexOf(Begin, StringComparison.Ordinal);
        var end = readme.IndexOf(End, StringComparison.Ordinal);
        return start < 0 || end < start ? "" : readme[(start + Begin.Length)..end].Trim('\n') + "\n";
    }

    public static string Replace(string readme, string table)
    {
        var start = readme.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = readme.IndexOf(End, StringComparison.Ordinal);
        return $"{readme[..start]}\n{table}{readme[end..]}";
    }

    private static string Sentence(string name) => name.Replace('_', ' ');

    // Up from the build output; the paths of the sources are not those of this machine in a reproducible build.
    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && folder.GetFiles("DocSpace.Sdk.sln").Length == 0)
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The repository of DocSpace.Sdk is not above the tests.");
    }
}
