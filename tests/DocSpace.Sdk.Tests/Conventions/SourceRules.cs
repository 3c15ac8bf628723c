using System.Text.RegularExpressions;

namespace DocSpace.Sdk.Tests.Conventions;

/// <summary>The rules for one source file, given its path from the repository's root and its text.</summary>
internal static partial class SourceRules
{
    private const int MostLines = 400;

    public static IEnumerable<string> Breaches(string path, string text)
    {
        var types = TopLevelType().Count(text);
        if (types > 1)
        {
            yield return $"{path} has {types} top-level types";
        }

        if (text.Split('\n').Length > MostLines)
        {
            yield return $"{path} has more than {MostLines} lines";
        }

        if (!path.EndsWith("/Diagnostics/Log.cs", StringComparison.Ordinal) && LogCall().Match(text) is { Success: true } call)
        {
            yield return $"{path} logs by itself: {call.Value}";
        }

        if (Unfinished().Match(text) is { Success: true } word)
        {
            yield return $"{path} says {word.Value}";
        }

        if (NamespaceLine().Match(text) is { Success: true } line
            && !text.Contains("#pragma warning disable IDE0130", StringComparison.Ordinal)
            && line.Groups[1].Value != ExpectedNamespace(path))
        {
            yield return $"{path} is in the namespace {line.Groups[1].Value}";
        }
    }

    // The project's folder has the name of its root namespace.
    private static string ExpectedNamespace(string path) => string.Join('.', path.Split('/')[1..^1]);

    [GeneratedRegex(@"^(?:(?:public|internal|file|sealed|static|abstract|readonly|ref|partial) )*(?:class|record|struct|interface|enum|delegate)\b", RegexOptions.Multiline)]
    private static partial Regex TopLevelType();

    [GeneratedRegex(@"\.Log(?:Trace|Debug|Information|Warning|Error|Critical)?\(|\[LoggerMessage\b|\bLoggerMessage\.Define")]
    private static partial Regex LogCall();

    [GeneratedRegex(@"\b(?:TODO|FIXME|new NotImplementedException)\b")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"^namespace ([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();
}
