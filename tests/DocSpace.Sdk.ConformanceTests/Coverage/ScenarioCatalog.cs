using System.Reflection;

namespace DocSpace.Sdk.ConformanceTests.Coverage;

/// <summary>The scenarios of the suite and the endpoints that they say they exercise.</summary>
internal static class ScenarioCatalog
{
    public static IReadOnlyList<MethodInfo> All { get; } =
    [
        .. typeof(Scenario).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(Scenario)) && !type.IsAbstract)
            .SelectMany(static type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(static method => method.GetCustomAttributes().OfType<Xunit.v3.IFactAttribute>().Any())
            .OrderBy(static method => method.DeclaringType!.FullName, StringComparer.Ordinal)
            .ThenBy(static method => method.Name, StringComparer.Ordinal),
    ];

    public static IReadOnlyList<string> EndpointsOf(MethodInfo scenario) =>
        scenario.GetCustomAttributes<ExercisesAttribute>()
            .Concat(scenario.DeclaringType!.GetCustomAttributes<ExercisesAttribute>())
            .SelectMany(static attribute => attribute.EndpointIds)
            .ToArray();

    /// <summary>The scenarios about an endpoint: those first that name it first, and those about errors last.</summary>
    public static IEnumerable<MethodInfo> Exercising(Endpoint endpoint) => All
        .Where(scenario => EndpointsOf(scenario).Contains(endpoint.Id))
        .OrderBy(static scenario => scenario.DeclaringType!.Namespace!.EndsWith(".Errors", StringComparison.Ordinal))
        .ThenBy(scenario => EndpointsOf(scenario).ToList().IndexOf(endpoint.Id));

    /// <summary>How many scenarios a method tells: one, or one per row of its data.</summary>
    public static int RowsOf(MethodInfo scenario)
    {
        var rows = scenario.GetCustomAttributes<InlineDataAttribute>().Count();
        var lists = scenario.GetCustomAttributes<MemberDataAttribute>()
            .Select(data => (data.MemberType ?? scenario.DeclaringType!).GetProperty(data.MemberName)!.GetValue(null))
            .OfType<System.Collections.IEnumerable>()
            .Sum(static list => list.Cast<object>().Count());
        return Math.Max(1, rows + lists);
    }
}
