using System.Reflection;
using PublicApiGenerator;

namespace DocSpace.Sdk.Tests.Conventions;

/// <summary>The public API is a text whose diff is reviewed. Both frameworks must offer the same one.</summary>
public sealed class PublicApiTests(ITestOutputHelper output)
{
    private const int MostPublicTypes = 150;

    // What decides how values travel is no promise to callers.
    private static readonly string[] Wire =
    [
        "System.Text.Json.Serialization.JsonConverterAttribute",
        "System.Text.Json.Serialization.JsonIgnoreAttribute",
        "System.Text.Json.Serialization.JsonPropertyNameAttribute",
        "System.Diagnostics.DebuggerBrowsableAttribute",
        "System.Diagnostics.CodeAnalysis.SuppressMessageAttribute",
    ];

    [Theory]
    [InlineData("DocSpace.Sdk")]
    [InlineData("DocSpace.Sdk.Testing")]
    public void The_public_api_is_the_approved_one(string name)
    {
        var api = Assembly.Load(name).GeneratePublicApi(new ApiGeneratorOptions
        {
            IncludeAssemblyAttributes = false,
            DenyNamespacePrefixes = [],
            ExcludeAttributes = Wire,
        });

        var accept = Environment.GetEnvironmentVariable(ApprovedText.AcceptVariable) is "1";
        var folder = Path.Combine(SourceTree.Root, "tests", "DocSpace.Sdk.Tests", "Conventions");
        if (new ApprovedText(folder, name, accept).Problem(api) is { } problem)
        {
            Assert.Fail(problem);
        }
    }

    [Fact]
    public void A_caller_meets_at_most_a_hundred_and_fifty_types()
    {
        var sdk = Shipped.Sdk.GetExportedTypes().Length;
        output.WriteLine($"Public types: {sdk} in DocSpace.Sdk, {Shipped.Testing.GetExportedTypes().Length} in DocSpace.Sdk.Testing.");

        Assert.InRange(sdk, 1, MostPublicTypes);
    }
}
