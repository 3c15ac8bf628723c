using System.Text.RegularExpressions;

namespace DocSpace.Sdk.Samples.Tests.ReadmeCode;

/// <summary>Finds the blocks of C# in a Markdown text.</summary>
internal static partial class SnippetReader
{
    public static IEnumerable<Snippet> Read(string markdown)
    {
        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        string? mark = null;
        for (var i = 0; i < lines.Length; i++)
        {
            if (Mark().Match(lines[i]) is { Success: true } match)
            {
                mark = match.Groups[1].Value;
            }
            else if (Fence().Match(lines[i]) is { Success: true } fence)
            {
                var end = Array.FindIndex(lines, i + 1, line => line.TrimStart().StartsWith(fence.Groups[1].Value, StringComparison.Ordinal));
                end = end < 0 ? lines.Length : end;
                if (fence.Groups[2].Value.ToUpperInvariant() is "CSHARP" or "CS" or "C#")
                {
                    yield return new Snippet(mark, i + 2, string.Join('\n', lines[(i + 1)..end]));
                }

                mark = null;
                i = end;
            }
            else if (!string.IsNullOrWhiteSpace(lines[i]))
            {
                mark = null;
            }
        }
    }

    [GeneratedRegex(@"^\s*<!--\s*snippet:\s*(\w+)\s*-->\s*$")]
    private static partial Regex Mark();

    [GeneratedRegex(@"^\s*(`{3,}|~{3,})\s*([\w#]*)")]
    private static partial Regex Fence();
}
