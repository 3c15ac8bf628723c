using Xunit;

namespace DocSpace.Sdk.Package.Tests;

public sealed class DependencyTests(PackedFiles packed)
{
    private static readonly string[] Frameworks = ["net10.0", "net8.0"];

    [Fact]
    public void The_sdk_depends_on_these_packages_and_on_no_shared_framework()
    {
        string[] expected =
        [
            "Microsoft.Extensions.DependencyInjection.Abstractions 10.0.13",
            "Microsoft.Extensions.Http 10.0.13",
            "Microsoft.Extensions.Logging.Abstractions 10.0.13",
            "Microsoft.Extensions.Options 10.0.13",
            "Microsoft.Extensions.Options.ConfigurationExtensions 10.0.13",
            "Polly.Core 8.9.1",
            "Polly.RateLimiting 8.9.1",
            "Refit 16.4.0",
        ];
        var groups = packed["DocSpace.Sdk.Rooms"].Groups("dependencies");

        Assert.Equal(Frameworks, groups.Keys.Order(StringComparer.Ordinal));
        Assert.All(groups.Values, found => Assert.Equal(expected, found));
        Assert.Empty(packed["DocSpace.Sdk.Rooms"].Find("frameworkReference"));
    }

    [Fact]
    public void The_emulator_depends_on_the_same_version_of_the_sdk_and_on_the_web_framework_alone()
    {
        var dependencies = packed["DocSpace.Sdk.Testing"].Groups("dependencies");
        var frameworks = packed["DocSpace.Sdk.Testing"].Groups("frameworkReferences");

        Assert.Equal(Frameworks, dependencies.Keys.Order(StringComparer.Ordinal));
        Assert.All(dependencies.Values, found => Assert.Equal([$"DocSpace.Sdk.Rooms {packed.Version}"], found));
        Assert.Equal(Frameworks, frameworks.Keys.Order(StringComparer.Ordinal));
        Assert.All(frameworks.Values, static found => Assert.Equal(["Microsoft.AspNetCore.App"], found));
    }
}
