using DocSpace.Sdk.Samples.Tests.Processes;
using DocSpace.Sdk.Testing;

namespace DocSpace.Sdk.Samples.Tests.LifecycleSample;

public sealed class LifecycleSampleTests
{
    private static readonly string Sample = Built.Assembly("RoomLifecycle");

    [Fact]
    public async Task It_lives_the_life_of_a_room_on_an_emulator()
    {
        var result = await DotnetProcess.RunAsync(Sample, []);

        Assert.Equal(0, result.ExitCode);
        Assert.Empty(result.Error);
        Assert.Matches(@"Key: .*rooms read and write, files read and write[\s\S]*Created: Room \d+ \(Custom\)[\s\S]*Tags: 1[\s\S]*Link: [\s\S]*Duplicate: 100 %[\s\S]*Duplicated: Room \d+[\s\S]*Archived: Archived[\s\S]*Deleted: \d+[\s\S]*Deleted: \d+", result.Output);
    }

    [Fact]
    public async Task It_leaves_nothing_in_the_portal_that_it_is_given()
    {
        await using var emulator = await DocSpaceEmulator.StartAsync(TestContext.Current.CancellationToken);

        var result = await RunAsync(emulator, emulator.ApiKey);

        Assert.Equal(0, result.ExitCode);
        Assert.Empty(emulator.Rooms);
        Assert.NotEmpty(emulator.Requests);
        Assert.DoesNotContain(emulator.ApiKey, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_that_may_not_do_all_of_it_is_told_what_it_lacks()
    {
        await using var emulator = await DocSpaceEmulator.StartAsync(TestContext.Current.CancellationToken);

        var result = await RunAsync(emulator, emulator.CreateApiKey(emulator.Owner, "rooms:write"));

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("The API key lacks files:write.", result.Error, StringComparison.Ordinal);
        Assert.Empty(emulator.Rooms);
    }

    private static Task<ProcessResult> RunAsync(DocSpaceEmulator emulator, string key) => DotnetProcess.RunAsync(
        Sample, [], new Dictionary<string, string> { ["DOCSPACE_URL"] = emulator.BaseAddress.AbsoluteUri, ["DOCSPACE_API_KEY"] = key });
}
