namespace DocSpace.Sdk.ConformanceTests.Coverage;

/// <summary>
/// Names the endpoints that a scenario is about. A scenario that passes without having called them fails. The table in the
/// README is made of these.
/// </summary>
/// <param name="endpointIds">The ids of the endpoints, for instance <c>archiveRoom</c>.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class ExercisesAttribute(params string[] endpointIds) : Attribute
{
    public IReadOnlyList<string> EndpointIds { get; } = endpointIds;
}
