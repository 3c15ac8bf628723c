using System.Text.Json;
using Recordings;

namespace DocSpace.Sdk.Tests.Framework;

/// <summary>Facts that were taken from a running server, kept beside the tests.</summary>
internal static class Fixture
{
    public static JsonElement Read(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Fixtures", name)));
        return document.RootElement.Clone();
    }

    /// <summary>The answer of a recorded exchange.</summary>
    public static (int Status, string Body, string MediaType) Recording(string source)
    {
        var exchange = RecordedExchange.Find(source);
        return (exchange.Status, exchange.ResponseText, exchange.ResponseContentType?.Split(';')[0] ?? "application/json");
    }
}
