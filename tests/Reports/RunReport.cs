namespace Reports;

/// <summary>
/// What a test measured: shown with the test, and kept as a file that <c>build/build.sh</c> prints at its end, since <c>dotnet test</c> shows
/// nothing of a test that passed.
/// </summary>
internal static class RunReport
{
    public static void Write(string name, string text)
    {
        TestContext.Current.TestOutputHelper?.WriteLine(text);

        // artifacts/bin/<project>/<configuration>
        var binaries = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar);
        var folder = Directory.CreateDirectory(Path.Combine(binaries, "..", "..", "..", "reports"));
        File.WriteAllText(Path.Combine(folder.FullName, $"{name}.{Path.GetFileName(binaries)}.txt"), text + "\n");
    }
}
