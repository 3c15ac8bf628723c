using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DocSpace.Sdk.Sharing;

namespace DocSpace.Sdk.Tests.Conventions;

public sealed partial class DocumentationTests
{
    [Fact]
    public void Every_call_of_the_server_names_its_endpoint_and_what_it_throws()
    {
        var documentation = DocumentationFile.Of(Shipped.Sdk);

        Rule.Holds(Shipped.Sdk.GetExportedTypes()
            .SelectMany(Shipped.VisibleMethods)
            .Where(static method => MethodShape.IsAsync(method) && method.Name is not nameof(IAsyncDisposable.DisposeAsync))
            .SelectMany(method => Problems(documentation, method)));
    }

    [Theory]
    [InlineData("<summary>Reads.</summary>", "names no endpoint", "documents no exception")]
    [InlineData("<summary>Calls <c>GET files/rooms</c>.</summary>", "documents no exception")]
    [InlineData("<summary>Reads.</summary><exception cref=\"T:System.Exception\" />", "names no endpoint")]
    [InlineData("<summary>Calls <c>GET files/rooms</c>.</summary><exception cref=\"T:System.Exception\" />")]
    [InlineData("<inheritdoc cref=\"M:Other\" />")]
    public void Each_gap_is_found(string text, params string[] gaps)
    {
        var method = typeof(RoomSharingClient).GetMethod(nameof(RoomSharingClient.ListMembersAsync))!;
        var documentation = new DocumentationFile(XDocument.Parse($"""
            <doc>
              <member name="{DocumentationFile.IdOf(method)}">{text}</member>
              <member name="M:Other">Calls PUT files/rooms.<exception cref="T:System.Exception" /></member>
            </doc>
            """));

        var problems = Problems(documentation, method).ToArray();

        Assert.Equal(gaps.Length, problems.Length);
        Assert.All(gaps.Zip(problems), static pair => Assert.EndsWith(pair.First, pair.Second, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Problems(DocumentationFile documentation, MethodInfo method)
    {
        var texts = documentation.Of(method);
        if (!texts.Any(static text => Endpoint().IsMatch(text.Value)))
        {
            yield return $"{DocumentationFile.IdOf(method)} names no endpoint";
        }

        if (!texts.Any(static text => text.Descendants("exception").Any()))
        {
            yield return $"{DocumentationFile.IdOf(method)} documents no exception";
        }
    }

    // A verb and a path below /api/2.0, such as "PUT files/rooms/{id}/share".
    [GeneratedRegex(@"\b(?:GET|POST|PUT|DELETE) [a-z]+(?:/|\b)")]
    private static partial Regex Endpoint();
}
