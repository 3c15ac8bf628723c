using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DocSpace.Sdk.Errors;
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

    [Fact]
    public void Every_call_that_needs_another_scope_than_those_of_rooms_names_it()
    {
        var documentation = DocumentationFile.Of(Shipped.Sdk);
        var methods = Shipped.Sdk.GetExportedTypes().SelectMany(Shipped.VisibleMethods).Where(MethodShape.IsAsync).ToArray();

        Rule.Holds(methods.SelectMany(method => MissingScopes(documentation, method)));
        Assert.Contains(methods, method => Calls(documentation, method).Contains("GET files/fileops"));
    }

    private static IEnumerable<string> MissingScopes(DocumentationFile documentation, MethodInfo method)
    {
        var text = string.Concat(documentation.Of(method)) + documentation.Of(method.DeclaringType!);
        return Calls(documentation, method)
            .Select(static call => (Call: call, Scopes: ScopeTable.For(call)))
            .Where(static row => row.Scopes.Count > 0 && !row.Scopes[0].StartsWith("rooms:", StringComparison.Ordinal))
            .Where(row => !row.Scopes.Any(scope => text.Contains(scope, StringComparison.Ordinal)))
            .Select(row => $"{DocumentationFile.IdOf(method)} calls {row.Call} and does not name {row.Scopes[0]}");
    }

    private static IEnumerable<string> Calls(DocumentationFile documentation, MethodInfo method) => documentation.Of(method)
        .SelectMany(static text => text.Elements("summary").Descendants("c"))
        .Select(static code => string.Join(' ', code.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
        .Where(static code => Endpoint().IsMatch(code));

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
    [GeneratedRegex(@"\b(?:GET|POST|PUT|DELETE) [a-z0-9]+(?:/|\b)")]
    private static partial Regex Endpoint();
}
