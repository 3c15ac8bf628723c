namespace DocSpace.Sdk.ConformanceTests.Coverage;

public sealed class CoverageTests(ITestOutputHelper output)
{
    private const int FewestScenarios = 150;

    public static TheoryData<string> Endpoints => [.. EndpointCatalog.All.Select(static endpoint => endpoint.Id)];

    [Theory]
    [MemberData(nameof(Endpoints))]
    public void Every_endpoint_has_a_method_that_names_it_and_a_scenario(string id)
    {
        var endpoint = EndpointCatalog.Get(id);

        Assert.NotEmpty(MethodCatalog.Calling(endpoint));
        Assert.NotEmpty(ScenarioCatalog.Exercising(endpoint));
    }

    [Fact]
    public void Scenarios_name_endpoints_that_the_contract_has() =>
        Assert.All(ScenarioCatalog.All.SelectMany(ScenarioCatalog.EndpointsOf), static id => Assert.NotNull(EndpointCatalog.Get(id)));

    [Fact]
    public void There_are_at_least_a_hundred_and_fifty_scenarios()
    {
        var scenarios = ScenarioCatalog.All.Sum(ScenarioCatalog.RowsOf);
        output.WriteLine($"{scenarios} scenarios in {ScenarioCatalog.All.Count} methods.");

        Assert.True(scenarios >= FewestScenarios, $"There are {scenarios} scenarios.");
    }

    [Fact]
    public void The_table_in_the_readme_is_the_one_of_this_suite()
    {
        var table = ReadmeTable.Write();
        var readme = File.ReadAllText(ReadmeTable.File);
        if (Environment.GetEnvironmentVariable("UPDATE_README") is "1")
        {
            File.WriteAllText(ReadmeTable.File, readme = ReadmeTable.Replace(readme, table));
        }

        Assert.True(ReadmeTable.Read(readme) == table, "The table of endpoints in README.md is not true any more. Run this test with UPDATE_README=1 and look at the difference.");
    }

    [Theory]
    [InlineData("GET", "files/rooms/news", "getRoomsNews")]
    [InlineData("GET", "files/rooms/5", "getRoom")]
    [InlineData("GET", "files/rooms/sbox-1-a", "getRoom")]
    [InlineData("PUT", "files/fileops/terminate", "terminateOperations")]
    [InlineData("PUT", "files/fileops/terminate/7e1c", "terminateOperations")]
    [InlineData("GET", "files/rooms/fromtemplate/status", "getRoomFromTemplateStatus")]
    public void A_request_is_recognised(string method, string path, string id) => Assert.Equal(
        id, EndpointCatalog.Find(new HttpMethod(method), new Uri("https://portal.example.com/sub/api/2.0/" + path + "?count=1"))?.Id);
}
