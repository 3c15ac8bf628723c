using System.Text.Json;

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
    public static (int Status, string Body, string MediaType) Recording(string name)
    {
        var response = Read(Path.Combine("Recordings", name + ".json")).GetProperty("response");
        var body = response.GetProperty("body");
        var mediaType = response.GetProperty("headers").EnumerateArray()
            .Where(header => header[0].GetString() is "Content-Type")
            .Select(header => header[1].GetString()!.Split(';')[0])
            .FirstOrDefault("application/json");
        return (response.GetProperty("status").GetInt32(), body.ValueKind is JsonValueKind.Object ? body.GetRawText() : string.Empty, mediaType);
    }
}
