namespace DocSpace.Sdk.Samples.Tests.ReadmeCode;

/// <summary>Compiles every block of C# in a Markdown text and runs those that are whole programs or tests.</summary>
internal static class SnippetCheck
{
    private static readonly string[] Marks = ["console", "web", "test", "statements"];

    /// <summary>The problems, each with the line of its block.</summary>
    public static async Task<IReadOnlyList<(int Line, string Problem)>> FindProblemsAsync(string markdown)
    {
        var problems = new List<(int, string)>();
        foreach (var snippet in SnippetReader.Read(markdown))
        {
            if (await CheckAsync(snippet) is { } problem)
            {
                problems.Add((snippet.Line, problem));
            }
        }

        return problems;
    }

    private static async Task<string?> CheckAsync(Snippet snippet)
    {
        if (!Marks.Contains(snippet.Mark))
        {
            return $"Put <!-- snippet: … --> before the block, with one of: {string.Join(", ", Marks)}.";
        }

        var name = $"snippet-{snippet.Line}-{Guid.NewGuid():N}";
        using var assembly = new MemoryStream();
        if (SnippetCompiler.Compile(snippet, name, assembly) is { Count: > 0 } errors)
        {
            return string.Join('\n', errors);
        }

        return snippet.Mark switch
        {
            "console" => await WithProgramAsync(name, assembly.ToArray(), SnippetRunner.RunConsoleAsync),
            "web" => await WithProgramAsync(name, assembly.ToArray(), SnippetRunner.RunWebAsync),
            "test" => await SnippetRunner.RunTestsAsync(assembly.ToArray()),
            _ => null,
        };
    }

    // Next to the tests, where all assemblies are that the program needs.
    private static async Task<string?> WithProgramAsync(string name, byte[] assembly, Func<string, Task<string?>> run)
    {
        var path = Path.Combine(AppContext.BaseDirectory, name + ".dll");
        var settings = Path.ChangeExtension(path, ".runtimeconfig.json");
        try
        {
            await File.WriteAllBytesAsync(path, assembly, TestContext.Current.CancellationToken);
            File.Copy(Path.Combine(AppContext.BaseDirectory, "DocSpace.Sdk.Samples.Tests.runtimeconfig.json"), settings);
            return await run(path);
        }
        finally
        {
            File.Delete(path);
            File.Delete(settings);
        }
    }
}
