using System.Net;
using System.Text;
using DocSpace.Sdk.Testing;

namespace DocSpace.Sdk.Samples.Tests.WebSample;

public sealed class WrongRequestTests
{
    [Theory]
    [InlineData("/rooms", """{"title":"A","type":"Meeting"}""", "FormFilling, Collaboration, Custom, Public, VirtualData, Ai")]
    [InlineData("/rooms", """{"title":"A","type":2}""", "FormFilling, Collaboration, Custom, Public, VirtualData, Ai")]
    [InlineData("/rooms", """{"title":"A"}""", "type")]
    [InlineData("/rooms", """{"title":" ","type":"Custom"}""", "title")]
    [InlineData("/rooms", """{"title":null,"type":"Custom"}""", "title")]
    [InlineData("/rooms", "{", "JSON")]
    [InlineData("/rooms/1/invitations", """{"emails":["a@example.com"],"access":"ReadWrite"}""", "Read, Review, Comment, FillForms, Editing, ContentCreator")]
    [InlineData("/rooms/1/invitations", """{"emails":["a@example.com"],"access":10}""", "Read, Review, Comment, FillForms, Editing, ContentCreator")]
    [InlineData("/rooms/1/invitations", """{"emails":["a@example.com"]}""", "access")]
    [InlineData("/rooms/1/invitations", """{"emails":["a@example.com","a"],"access":"Read"}""", "[1]")]
    [InlineData("/rooms/1/invitations", """{"emails":[null],"access":"Read"}""", "email")]
    [InlineData("/rooms/a:b/invitations", """{"emails":["a@example.com"],"access":"Read"}""", "a:b")]
    public async Task A_wrong_value_is_400_with_what_is_right_and_reaches_no_portal(string path, string body, string expected)
    {
        await using var emulator = await DocSpaceEmulator.StartAsync(TestContext.Current.CancellationToken);
        await using var host = new WebSampleHost(emulator);
        using var content = new StringContent(body, Encoding.UTF8, "application/json");

        using var response = await host.CreateClient().PostAsync(path, content, TestContext.Current.CancellationToken);

        Assert.Contains(expected, await response.ProblemAsync(HttpStatusCode.BadRequest), StringComparison.Ordinal);
        Assert.Empty(emulator.Requests);
    }

    [Fact]
    public async Task A_room_that_does_not_exist_is_404()
    {
        await using var emulator = await DocSpaceEmulator.StartAsync(TestContext.Current.CancellationToken);
        await using var host = new WebSampleHost(emulator);

        using var response = await host.CreateClient().GetAsync("/rooms/999999", TestContext.Current.CancellationToken);

        Assert.Contains("404", await response.ProblemAsync(HttpStatusCode.NotFound), StringComparison.Ordinal);
    }
}
