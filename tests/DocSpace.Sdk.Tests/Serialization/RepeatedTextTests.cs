using System.Text;
using System.Text.Json;
using DocSpace.Sdk.Serialization;

namespace DocSpace.Sdk.Tests.Serialization;

public sealed class RepeatedTextTests
{
    [Fact]
    public void A_text_that_comes_again_is_the_same_object() => Assert.Same(Read("\"/static/picture.png?hash=1\""), Read("\"/static/picture.png?hash=1\""));

    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"a\\u0062c\"", "abc")]
    [InlineData("\"Überblick\"", "Überblick")]
    [InlineData("null", null)]
    public void Every_text_comes_out_as_it_came_in(string json, string? expected)
    {
        Assert.Equal(expected, Read(json));
        Assert.Equal(expected, Read(json));
    }

    [Fact]
    public void Many_and_long_texts_come_out_as_they_came_in()
    {
        foreach (var text in Enumerable.Range(0, 10_000).Select(static i => new string('x', i % 200) + i))
        {
            Assert.Equal(text, Read($"\"{text}\""));
        }
    }

    private static string? Read(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return RepeatedTextJsonConverter.Read(ref reader);
    }
}
