namespace DocSpace.Sdk.Samples.Tests.Processes;

/// <summary>Where the build puts the assembly of a project: next to the tests, in the same configuration.</summary>
internal static class Built
{
    public static string Assembly(string project)
    {
        var own = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(own.Parent!.Parent!.FullName, project, own.Name, project + ".dll");
    }
}
