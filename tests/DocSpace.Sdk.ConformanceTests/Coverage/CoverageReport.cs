using System.Globalization;
using System.Text;

namespace DocSpace.Sdk.ConformanceTests.Coverage;

/// <summary>The end of a run: how often each endpoint was called.</summary>
internal static class CoverageReport
{
    public static string Write(EndpointLog log, string target)
    {
        var calls = log.CallsByEndpoint();
        var text = new StringBuilder().AppendLine(
            CultureInfo.InvariantCulture, $"Exercised {calls.Count} of {EndpointCatalog.All.Count} endpoints on {target}:");
        foreach (var endpoint in EndpointCatalog.All)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{calls.GetValueOrDefault(endpoint.Id),7}  {endpoint}");
        }

        return text.ToString();
    }
}
