using System.Globalization;
using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Tests.Support;

namespace DocSpace.Sdk.Testing.Tests;

public sealed class TitleTests
{
    public static TheoryData<int> WholeTitles => [.. Enumerable.Range(0, Table["whole"]!.AsArray().Count)];

    private static JsonNode Table => Fixture.Load("title-normalisation");

    [Fact]
    public async Task Every_recorded_character_is_kept_or_replaced_as_by_the_server()
    {
        await using var portal = await TestPortal.StartAsync();
        var room = await portal.CreateRoomAsync();
        var characters = Table["chars"]!.AsArray();
        Assert.Equal(293, characters.Count);
        foreach (var entry in characters)
        {
            var name = entry!["cp"]!.GetValue<string>();
            var title = $"\"H7 A{Escape(int.Parse(name.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture))}B\"";

            var created = await SendAsync(portal, HttpMethod.Post, "rooms", $$"""{"title":{{title}},"roomType":5}""");
            Assert.Equal((name, entry["create"]!.GetValue<int>(), Whole(entry["created"])), (name, created.Status, Title(created)));

            var updated = await SendAsync(portal, HttpMethod.Put, $"rooms/{room}", $$"""{"title":{{title}}}""");
            Assert.Equal((name, entry["update"]!.GetValue<int>(), Whole(entry["updated"])), (name, updated.Status, Title(updated)));
        }
    }

    [Theory]
    [MemberData(nameof(WholeTitles))]
    public async Task Every_recorded_title_is_stored_as_by_the_server(int index)
    {
        var entry = Table["whole"]![index]!;
        await using var portal = await TestPortal.StartAsync();
        var room = await portal.CreateRoomAsync();
        var title = entry["in"]!.DeepClone();

        var created = await portal.SendAsync(HttpMethod.Post, "rooms", new JsonObject { ["title"] = title.DeepClone(), ["roomType"] = 5 });
        Assert.Equal(entry["create"]!.GetValue<int>(), created.Status);
        Assert.Equal(entry["stored"]?.GetValue<string>(), Title(created));

        var updated = await portal.SendAsync(HttpMethod.Put, $"rooms/{room}", new JsonObject { ["title"] = title });
        Assert.Equal(entry["update"]!.GetValue<int>(), updated.Status);
        Assert.Equal(entry["updated"]?.GetValue<string>(), Title(updated));
    }

    private static Task<TestAnswer> SendAsync(TestPortal portal, HttpMethod method, string path, string body) =>
        portal.SendRawAsync(method, path, body, "Bearer " + portal.Emulator.ApiKey);

    private static string? Title(TestAnswer answer) => answer.Status == 200 ? answer.Response["title"]!.GetValue<string>() : null;

    private static string? Whole(JsonNode? stored) => stored is null ? null : $"H7 A{stored.GetValue<string>()}B";

    // Half of a pair cannot be written otherwise than as an escape.
    private static string Escape(int codePoint) => codePoint > char.MaxValue
        ? string.Concat(char.ConvertFromUtf32(codePoint).Select(unit => $"\\u{(int)unit:x4}"))
        : $"\\u{codePoint:x4}";
}
