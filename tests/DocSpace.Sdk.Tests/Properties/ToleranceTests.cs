using System.Text.Json;
using System.Text.Json.Nodes;
using DocSpace.Sdk.Tests.Recordings;

namespace DocSpace.Sdk.Tests.Properties;

/// <summary>Servers may add to their answers what they like.</summary>
public sealed class ToleranceTests(ITestOutputHelper output)
{
    // Names are data in these.
    private static readonly string[] _maps = ["security", "shareSettings", "availableShareRights", "data"];

    private static readonly string[] _values = ["null", "true", "-1e300", "\"\\ud83d\\ude00\"", "[]", "[null,{\"id\":1}]", "{\"a\":{\"b\":[{}]}}", "18446744073709551615"];

    [Fact]
    public async Task Every_recorded_answer_gives_the_same_result_with_unknown_members_anywhere()
    {
        var random = new Random((int)PropertySettings.Seed);
        output.WriteLine($"DOCSPACE_PROPERTY_SEED={PropertySettings.Seed}");
        var (answers, added) = (0, 0);
        foreach (var invocation in Invocations.All)
        {
            foreach (var exchange in Replayed.Good(invocation).Where(exchange => invocation.RefusesGood?.Invoke(exchange) is not true).OrderBy(_ => random.Next()).Take(6))
            {
                var more = Add(exchange.Response!, random, ref added);

                var expected = await Replayed.AnswerAsync(invocation, exchange);
                var actual = await Replayed.AnswerAsync(invocation, exchange, more!.ToJsonString());

                Assert.True(TextOf(expected) == TextOf(actual), $"{exchange}: another result for {more.ToJsonString()}");
                answers++;
            }
        }

        output.WriteLine($"{answers} answers with {added} unknown members.");
        Assert.True(answers > 200 && added > 10 * answers);
    }

    private static string TextOf(object? result) => result is null ? "nothing" : JsonSerializer.Serialize(result, result.GetType());

    private static JsonNode? Add(JsonNode? node, Random random, ref int added)
    {
        switch (node)
        {
            case JsonArray elements:
                var list = new JsonArray();
                foreach (var element in elements)
                {
                    list.Add(Add(element, random, ref added));
                }

                return list;
            case JsonObject properties:
                var result = new JsonObject();
                foreach (var (name, value) in properties)
                {
                    Put(result, random, ref added);
                    result[name] = _maps.Contains(name) ? value?.DeepClone() : Add(value, random, ref added);
                }

                Put(result, random, ref added);
                return result;
            default:
                return node?.DeepClone();
        }
    }

    private static void Put(JsonObject properties, Random random, ref int added)
    {
        if (random.Next(3) == 0)
        {
            properties[$"added{added++}"] = JsonNode.Parse(_values[random.Next(_values.Length)]);
        }
    }
}
