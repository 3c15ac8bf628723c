using System.Text;
using System.Text.Json;

namespace DocSpace.Sdk.Tests.Properties;

/// <summary>Spoils an answer: its bytes, its structure, or its values. The same random numbers spoil it in the same way.</summary>
internal sealed class Mutator(Random random)
{
    private static readonly string[] _values =
    [
        "null", "true", "false", "0", "-1", "-0", "1.5", "1e400", "1E-400", "2147483648", "9223372036854775808", "99999999999999999999999999", "\"\"", "[]", "{}", "[null]",
        "[[]]", "\"\\ud800\"", "\"\\u0000\\u202e\\u2028\"", "\"..\"", "\"12\"", "\"9999-12-31T23:59:59.9999999-14:00\"", "\"0001-01-01T00:00:00.0000000+14:00\"",
        "\"00000000-0000-0000-0000-000000000000\"", "\"http://[::1\"", "NaN", "'x'", "\"\"\"", "{\"a\":1,\"a\":2}", "{\"error\":{\"message\":\"x\"}}",
    ];

    private static readonly byte[] _structure = [.. "{}[],:\"\\ \n0-e.nt"u8, 0, 0x80, 0xC3, 0xED, 0xF4, 0xFF];

    /// <summary>The answer with one to four mistakes.</summary>
    public byte[] Spoil(byte[] answer)
    {
        for (var mistakes = random.Next(3) == 0 ? 2 + random.Next(3) : 1; mistakes > 0; mistakes--)
        {
            answer = random.Next(3) == 0 ? SpoilBytes(answer) : SpoilValue(answer);
        }

        return answer;
    }

    private byte[] SpoilBytes(byte[] answer)
    {
        var at = random.Next(answer.Length + 1);
        var length = Math.Min(answer.Length - at, random.Next(40));
        return random.Next(7) switch
        {
            0 when at < answer.Length => [.. answer[..at], (byte)(answer[at] ^ (1 << random.Next(8))), .. answer[(at + 1)..]],
            1 => answer[..at],
            2 => [.. answer[..at], _structure[random.Next(_structure.Length)], .. answer[at..]],
            3 => [.. answer[..at], .. answer[(at + length)..]],
            4 => [.. answer[..(at + length)], .. answer[at..]],
            5 => [.. "\uFEFF"u8, .. answer],
            _ => [.. answer, .. answer[..length]],
        };
    }

    private byte[] SpoilValue(byte[] answer)
    {
        var values = ValuesOf(answer);
        if (values.Count == 0)
        {
            return SpoilBytes(answer);
        }

        var (start, end) = values[random.Next(values.Count)];
        var (otherStart, otherEnd) = values[random.Next(values.Count)];
        var value = answer[start..end];
        return random.Next(6) switch
        {
            0 => Put(answer[otherStart..otherEnd]),
            1 => Put([.. Enumerable.Repeat((byte)'[', 1 + random.Next(100)), .. value, .. Enumerable.Repeat((byte)']', 1 + random.Next(100))]),
            2 => Put([.. value, .. ","u8, .. value]),
            3 => Put(Encoding.UTF8.GetBytes($"\"{new string('x', 1 << random.Next(14))}\"")),
            _ => Put(Encoding.UTF8.GetBytes(_values[random.Next(_values.Length)])),
        };

        byte[] Put(byte[] other) => [.. answer[..start], .. other, .. answer[end..]];
    }

    /// <summary>Where values and names stand; fewer when the answer is no JSON any more.</summary>
    private static List<(int Start, int End)> ValuesOf(byte[] answer)
    {
        var values = new List<(int Start, int End)>();
        var open = new Stack<int>();
        var reader = new Utf8JsonReader(answer);
        try
        {
            while (reader.Read())
            {
                var start = (int)reader.TokenStartIndex;
                switch (reader.TokenType)
                {
                    case JsonTokenType.StartObject or JsonTokenType.StartArray:
                        open.Push(start);
                        break;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        values.Add((open.Pop(), (int)reader.BytesConsumed));
                        break;
                    case JsonTokenType.PropertyName:
                        values.Add((start, answer.AsSpan(start + 1).IndexOf((byte)'"') + start + 2));
                        break;
                    default:
                        values.Add((start, (int)reader.BytesConsumed));
                        break;
                }
            }
        }
        catch (JsonException)
        {
            // What was read until here will do.
        }

        return values;
    }
}
