using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DocSpace.Sdk.ConformanceTests.Coverage;

/// <summary>Which public methods call an endpoint, as their documentation says.</summary>
internal static partial class MethodCatalog
{
    private static readonly (string Method, string[] Endpoints)[] Methods =
    [
        .. XDocument.Load(Path.Combine(AppContext.BaseDirectory, "DocSpace.Sdk.xml")).Descendants("member")
            .Select(static member => (Name: MethodName().Match(member.Attribute("name")!.Value), Text: member.Element("summary")?.ToString() ?? ""))
            .Where(static member => member.Name.Success)
            .Select(static member => (
                $"{member.Name.Groups[1].Value}.{member.Name.Groups[2].Value}",
                Called().Matches(member.Text).Select(static match => EndpointCatalog.Normalize(Blanks().Replace(match.Groups[1].Value, " "))).Distinct().ToArray())),
    ];

    /// <summary>The methods that name the endpoint, those first that name the fewest others.</summary>
    public static IReadOnlyList<string> Calling(Endpoint endpoint) =>
    [
        .. Methods
            .Where(method => method.Endpoints.Contains(EndpointCatalog.Normalize(endpoint.ToString())))
            .OrderBy(static method => method.Endpoints.Length)
            .ThenBy(static method => method.Method.Length)
            .ThenBy(static method => method.Method, StringComparer.Ordinal)
            .Select(static method => method.Method)
            .Distinct(),
    ];

    [GeneratedRegex(@"^M:DocSpace\.Sdk\.(?:\w+\.)*(\w+)\.(\w+)(?:\(|$)")]
    private static partial Regex MethodName();

    [GeneratedRegex(@"<c>((?:GET|POST|PUT|DELETE)\s+[^<]+)</c>")]
    private static partial Regex Called();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
