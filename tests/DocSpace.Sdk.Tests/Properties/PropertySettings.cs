using System.Globalization;
using FsCheck;
using Microsoft.FSharp.Core;

namespace DocSpace.Sdk.Tests.Properties;

/// <summary>
/// How much is tried, and from which seed: the same in every run, unless the environment says otherwise. See docs/reliability-tests.md.
/// </summary>
internal static class PropertySettings
{
    private const ulong UsualSeed = 20261125;

    public static ulong Seed => Read("DOCSPACE_PROPERTY_SEED", UsualSeed);

    public static int Cases(int usual) => (int)Read("DOCSPACE_PROPERTY_CASES", (ulong)usual);

    public static ulong FuzzSeed => Read("DOCSPACE_FUZZ_SEED", UsualSeed);

    // The older framework runs the same code; there, a fifth of it says as much.
#if NET10_0_OR_GREATER
    public static int Mutations(int usual) => (int)Read("DOCSPACE_FUZZ_MUTATIONS", (ulong)usual);
#else
    public static int Mutations(int usual) => (int)Read("DOCSPACE_FUZZ_MUTATIONS", (ulong)usual / 5);
#endif

    /// <summary>Tries a property with generated values. A failure names the smallest value that was found, and the seed is in the output.</summary>
    public static void Holds(this Property property, ITestOutputHelper output, int cases = 2_000)
    {
        output.WriteLine($"DOCSPACE_PROPERTY_SEED={Seed} DOCSPACE_PROPERTY_CASES={Cases(cases)}");
        property.Check(Config.QuickThrowOnFailure
            .WithMaxTest(Cases(cases))
            .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(Seed), null))));
    }

    private static ulong Read(string name, ulong usual) =>
        ulong.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : usual;
}
