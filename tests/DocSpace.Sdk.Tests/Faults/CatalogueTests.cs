using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using DocSpace.Sdk.Tests.Conventions;
using Reports;

namespace DocSpace.Sdk.Tests.Faults;

/// <summary>The catalogue of faults and its tests belong together: the name of a test begins with the number of its row.</summary>
public sealed partial class CatalogueTests
{
    private const int Rows = 112;

    [Fact]
    public void Every_row_of_the_catalogue_is_automated()
    {
        var rows = Catalogue();
        var tested = Tested().ToHashSet();

        RunReport.Write("catalogue", $"{rows.Keys.Count(tested.Contains)} of {Rows} rows of the fault catalogue are automated");
        Rule.Holds(rows.Where(row => !tested.Contains(row.Key)).Select(static row => $"No test is named F{row.Key}_…: {row.Value}"));
    }

    [Fact]
    public void Every_test_of_a_fault_is_in_the_catalogue() =>
        Rule.Holds(Tested().Except(Catalogue().Keys).Select(static number => $"F{number} is the number of a test, but of no row"));

    [Fact]
    public void The_catalogue_counts_from_1_to_112_and_says_what_happens() =>
        Assert.Equal(Enumerable.Range(1, Rows), Catalogue().Keys.Order());

    // A test that does not run proves nothing.
    private static IEnumerable<int> Tested() =>
        from type in typeof(CatalogueTests).Assembly.GetTypes()
        from method in type.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)
        where method.GetCustomAttribute<FactAttribute>() is { Skip: null, SkipWhen: null, SkipUnless: null, Explicit: false }
        let number = NumberOfTest().Match(method.Name)
        where number.Success
        select int.Parse(number.Groups[1].ValueSpan, CultureInfo.InvariantCulture);

    private static Dictionary<int, string> Catalogue()
    {
        var file = Path.Combine(SourceTree.Root, "tests", "DocSpace.Sdk.Tests", "Faults", "catalogue.md");
        return File.ReadLines(file)
            .Select(static line => Row().Match(line))
            .Where(static row => row.Success)
            .ToDictionary(static row => int.Parse(row.Groups[1].ValueSpan, CultureInfo.InvariantCulture), static row => row.Groups[2].Value);
    }

    [GeneratedRegex(@"^F(\d+)_")]
    private static partial Regex NumberOfTest();

    [GeneratedRegex(@"^\| (\d+) \| (\S.*?) \| \S.* \|$")]
    private static partial Regex Row();
}
