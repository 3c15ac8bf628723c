using System.Text.Json;
using DocSpace.Sdk.Serialization;

namespace DocSpace.Sdk.Tests.Serialization;

public sealed class ServerDateTests
{
    private static readonly JsonSerializerOptions _options = new() { Converters = { new ServerDateJsonConverter() } };

    [Theory]
    [InlineData("2026-11-22T21:47:34.0000000Z", "2026-11-22T21:47:34+00:00")]
    [InlineData("2026-11-23T00:47:34.1234567+03:00", "2026-11-23T00:47:34.1234567+03:00")]
    [InlineData("2026-11-22T16:47:34.0000000-05:00", "2026-11-22T16:47:34-05:00")]
    [InlineData("2026-11-22T21:47:34", "2026-11-22T21:47:34+00:00")]
    [InlineData("2026-11-22T21:47:34.0000000", "2026-11-22T21:47:34+00:00")]
    [InlineData("2026-11-22T21:47:34Z", "2026-11-22T21:47:34+00:00")]
    public void A_date_keeps_its_moment_and_its_offset_and_without_one_is_in_utc(string text, string expected)
    {
        var date = Read($"\"{text}\"");

        Assert.Equal(DateTimeOffset.Parse(expected, null), date);
        Assert.Equal(DateTimeOffset.Parse(expected, null).Offset, date!.Value.Offset);
    }

    [Theory]
    [InlineData("\"0001-01-01T00:00:00.0000000Z\"")]
    [InlineData("null")]
    public void The_first_day_of_all_stands_for_no_date(string json) => Assert.Null(Read(json));

    [Theory]
    [InlineData("\"2026-13-22T21:47:34.0000000Z\"")]
    [InlineData("\"2026-11-22T21:47:34.0000000+99:00\"")]
    [InlineData("\"tomorrow\"")]
    [InlineData("5")]
    public void What_is_no_date_is_refused(string json) => Assert.Throws<JsonException>(() => Read(json));

    private static DateTimeOffset? Read(string json) => JsonSerializer.Deserialize<DateTimeOffset?>(json, _options);
}
