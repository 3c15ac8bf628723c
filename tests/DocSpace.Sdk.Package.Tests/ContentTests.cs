using System.Text.RegularExpressions;
using Xunit;

namespace DocSpace.Sdk.Package.Tests;

public sealed partial class ContentTests(PackedFiles packed)
{
    [Fact]
    public void Packing_has_no_warning() => Assert.DoesNotMatch(Warning(), packed.Output);

    [Theory]
    [InlineData("DocSpace.Sdk.Rooms", "DocSpace.Sdk")]
    [InlineData("DocSpace.Sdk.Testing", "DocSpace.Sdk.Testing")]
    public void The_package_holds_the_library_with_its_documentation_for_both_frameworks_and_nothing_else(string id, string assembly)
    {
        string[] expected =
        [
            $"{id}.nuspec", "README.md", "icon.png",
            $"lib/net10.0/{assembly}.dll", $"lib/net10.0/{assembly}.xml", $"lib/net8.0/{assembly}.dll", $"lib/net8.0/{assembly}.xml",
        ];

        Assert.Equal(expected.Order(StringComparer.Ordinal), Files(packed[id]));
    }

    [Theory]
    [InlineData("DocSpace.Sdk.Rooms", "DocSpace.Sdk")]
    [InlineData("DocSpace.Sdk.Testing", "DocSpace.Sdk.Testing")]
    public void The_symbols_are_a_package_of_their_own(string id, string assembly) => Assert.Equal(
        [$"{id}.nuspec", $"lib/net10.0/{assembly}.pdb", $"lib/net8.0/{assembly}.pdb"],
        Files(packed[$"{id}.symbols"]));

    [Theory]
    [InlineData("DocSpace.Sdk.Rooms")]
    [InlineData("DocSpace.Sdk.Testing")]
    public void The_package_says_what_it_is_under_which_license_and_where_it_comes_from(string id)
    {
        var package = packed[id];
        var repository = Assert.Single(package.Find("repository"));

        Assert.Equal(id, package["id"]);
        Assert.Equal(packed.Version, package["version"]);
        Assert.Equal("MIT", package["license"]);
        Assert.Equal("expression", package.Find("license").Single().Attribute("type")!.Value);
        Assert.Equal("README.md", package["readme"]);
        Assert.Equal("icon.png", package["icon"]);
        Assert.Equal("DocSpace.Sdk contributors", package["authors"]);
        Assert.False(string.IsNullOrWhiteSpace(package["description"]));
        Assert.Equal("git", repository.Attribute("type")!.Value);
        Assert.Equal(packed.Commit, repository.Attribute("commit")!.Value);
        Assert.StartsWith(SourceCopy.Origin, repository.Attribute("url")!.Value, StringComparison.Ordinal);
    }

    // The gallery shows the text without the repository around it.
    [Theory]
    [InlineData("DocSpace.Sdk.Rooms")]
    [InlineData("DocSpace.Sdk.Testing")]
    public void The_readme_has_no_link_that_leads_nowhere(string id)
    {
        var text = packed[id].Text("README.md");

        Assert.StartsWith("# ", text, StringComparison.Ordinal);
        Assert.Empty(RelativeLink().Matches(text).Select(static match => match.Value));
    }

    [Fact]
    public void The_readme_of_the_library_is_that_of_the_repository_with_links_into_this_commit()
    {
        var expected = File.ReadAllText(Path.Combine(Repository.Root, "README.md"))
            .Replace("](docs/", $"]({SourceCopy.Origin}/blob/{packed.Commit}/docs/", StringComparison.Ordinal);

        Assert.Equal(expected, packed["DocSpace.Sdk.Rooms"].Text("README.md"), ignoreLineEndingDifferences: true);
    }

    [Theory]
    [InlineData("[docs](docs/api.md)", true)]
    [InlineData("![picture](build/icon.png)", true)]
    [InlineData("[one]: docs/one.md", true)]
    [InlineData("[site](https://example.com/a)", false)]
    [InlineData("[below](#usage) and `list[0](x)`", false)]
    public void A_relative_link_is_found(string text, bool found) => Assert.Equal(found, RelativeLink().IsMatch(text));

    private static IEnumerable<string> Files(PackageFile package) => package.Names
        .Where(static name => name is not "[Content_Types].xml" && !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\bwarning\s+[A-Z]+\d+|: warning\b")]
    private static partial Regex Warning();

    [GeneratedRegex(@"(?<!`[^`\n]*)\]\((?!https?://|mailto:|#)[^)\s]+\)|^\[[^\]]+\]:\s+(?!https?://|mailto:|#)\S+", RegexOptions.Multiline)]
    private static partial Regex RelativeLink();
}
