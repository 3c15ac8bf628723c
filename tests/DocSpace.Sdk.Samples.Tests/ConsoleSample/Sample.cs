using DocSpace.Sdk.Samples.Tests.Processes;
using DocSpace.Sdk.Testing;

namespace DocSpace.Sdk.Samples.Tests.ConsoleSample;

/// <summary>Starts the console sample as its users do.</summary>
internal static class Sample
{
    private static readonly string Path = Built.Assembly("CreateRoomAndInvite");

    public static Task<ProcessResult> RunAsync(params string[] arguments) => DotnetProcess.RunAsync(Path, arguments);

    public static Task<ProcessResult> RunAsync(DocSpaceEmulator emulator, params string[] arguments) =>
        RunWithAsync(emulator.BaseAddress.AbsoluteUri, emulator.ApiKey, arguments);

    /// <param name="url">The value of DOCSPACE_URL, or null to leave it unset.</param>
    /// <param name="key">The value of DOCSPACE_API_KEY, or null to leave it unset. It must not appear in the output.</param>
    /// <param name="arguments">The arguments.</param>
    public static async Task<ProcessResult> RunWithAsync(string? url, string? key, params string[] arguments)
    {
        var result = await DotnetProcess.RunAsync(Path, arguments, Variables(url, key));
        if (key is { Length: > 0 })
        {
            Assert.DoesNotContain(key, result.Output, StringComparison.Ordinal);
            Assert.DoesNotContain(key, result.Error, StringComparison.Ordinal);
        }

        return result;
    }

    public static DotnetProcess Start(string url, string key) => DotnetProcess.Start(Path, [], Variables(url, key));

    private static Dictionary<string, string> Variables(string? url, string? key)
    {
        var variables = new Dictionary<string, string>();
        if (url is not null)
        {
            variables["DOCSPACE_URL"] = url;
        }

        if (key is not null)
        {
            variables["DOCSPACE_API_KEY"] = key;
        }

        return variables;
    }
}
