namespace DocSpace.Sdk.Tests.Conventions;

public sealed class ApprovedTextTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("docspace-approved-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_difference_is_a_problem_that_says_how_to_accept_it_and_leaves_the_received_text()
    {
        File.WriteAllText(Path.Combine(_folder, "Api.approved.txt"), "class A\nclass B\n");

        var problem = new ApprovedText(_folder, "Api", accept: false).Problem("class A\nclass C");

        Assert.Contains("line 2", problem, StringComparison.Ordinal);
        Assert.Contains("- class B", problem, StringComparison.Ordinal);
        Assert.Contains("+ class C", problem, StringComparison.Ordinal);
        Assert.Contains("UPDATE_PUBLIC_API=1", problem, StringComparison.Ordinal);
        Assert.Equal("class A\nclass C\n", File.ReadAllText(Assert.Single(Directory.GetFiles(_folder, "*.received.*"))));
    }

    [Fact]
    public void Accepting_rewrites_the_approved_text_and_removes_the_received_one()
    {
        Assert.NotNull(new ApprovedText(_folder, "Api", accept: false).Problem("class A"));

        Assert.Null(new ApprovedText(_folder, "Api", accept: true).Problem("class A"));

        Assert.Equal("class A\n", File.ReadAllText(Assert.Single(Directory.GetFiles(_folder))));
    }
}
