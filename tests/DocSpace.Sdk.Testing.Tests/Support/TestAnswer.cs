using System.Text.Json.Nodes;

namespace DocSpace.Sdk.Testing.Tests.Support;

internal sealed record TestAnswer(int Status, string Text, HttpResponseMessage Message)
{
    public JsonNode Json => JsonNode.Parse(Text)!;

    public JsonNode Response => Json["response"]!;

    public string? ErrorMessage => Json["error"]?["message"]?.GetValue<string>();
}
