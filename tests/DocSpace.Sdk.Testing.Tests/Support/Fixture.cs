using System.Text.Json.Nodes;

namespace DocSpace.Sdk.Testing.Tests.Support;

/// <summary>Tables that were taken from a running server.</summary>
internal static class Fixture
{
    public static JsonNode Load(string name) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fixtures", name + ".json")))!;
}
