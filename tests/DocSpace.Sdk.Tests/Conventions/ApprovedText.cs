namespace DocSpace.Sdk.Tests.Conventions;

/// <summary>A text in the repository whose changes are reviewed. A difference is a failure until somebody accepts it.</summary>
internal sealed class ApprovedText(string folder, string name, bool accept)
{
    public const string AcceptVariable = "UPDATE_PUBLIC_API";

#if NET10_0_OR_GREATER
    private const string Build = "net10.0";
#else
    private const string Build = "net8.0";
#endif

    private string Approved => Path.Combine(folder, $"{name}.approved.txt");

    private string Received => Path.Combine(folder, $"{name}.received.{Build}.txt");

    /// <summary>Null when the text is the approved one; otherwise what to do about it.</summary>
    public string? Problem(string actual)
    {
        actual = actual.ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (accept)
        {
            Write(Approved, actual);
        }

        var expected = File.Exists(Approved) ? File.ReadAllText(Approved).ReplaceLineEndings("\n") : string.Empty;
        if (expected == actual)
        {
            File.Delete(Received);
            return null;
        }

        Write(Received, actual);
        return $"""
            {name} is not what was approved. First difference:
            {FirstDifference(expected.Split('\n'), actual.Split('\n'))}
            The whole text is in {Path.GetFileName(Received)} beside {Path.GetFileName(Approved)}.
            If the change is meant, run the test with {AcceptVariable}=1, look at the diff and commit it.
            """;
    }

    private static string FirstDifference(string[] expected, string[] actual)
    {
        var same = expected.Zip(actual).TakeWhile(static pair => pair.First == pair.Second).Count();
        return $"line {same + 1}{Environment.NewLine}- {expected.ElementAtOrDefault(same)}{Environment.NewLine}+ {actual.ElementAtOrDefault(same)}";
    }

    // The builds of both frameworks may write at the same time, so a reader must never meet half a file.
    private void Write(string path, string text)
    {
        var draft = Path.Combine(folder, $"{name}.received.{Build}.draft");
        File.WriteAllText(draft, text);
        File.Move(draft, path, overwrite: true);
    }
}
