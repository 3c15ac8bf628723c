using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using DocSpace.Sdk.Files;
using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Tests.Recordings;

/// <summary>Looks for every value of an answer in the public model that was made of it.</summary>
internal sealed class RoundTrip
{
    private readonly SortedSet<string> _lost = new(StringComparer.Ordinal);

    /// <summary>How many values were looked for.</summary>
    public int Leaves { get; private set; }

    /// <summary>What was not found, or found changed.</summary>
    public IReadOnlyCollection<string> Lost => _lost;

    public void Compare(JsonNode? wire, object? model, string path)
    {
        switch (wire)
        {
            case JsonObject properties when model is RoomPermissions permissions:
                Leaves += properties.Count;
                Check(permissions.AllowedActions.Order().SequenceEqual(properties.Where(IsTrue).Select(static pair => pair.Key).Order()), path);
                break;
            case JsonObject properties when model is IDictionary map:
                foreach (var (name, value) in properties)
                {
                    Compare(value, map[name], $"{path}.*");
                }

                break;
            case JsonObject properties:
                CompareProperties(properties, model, path);
                break;
            case JsonArray elements:
                CompareElements(elements, (model as IEnumerable)?.Cast<object?>().ToArray() ?? [], path);
                break;
            default:
                Leaves++;
                Check(IsSame((JsonValue?)wire, model), path);
                break;
        }
    }

    private static bool IsTrue(KeyValuePair<string, JsonNode?> pair) => pair.Value?.GetValueKind() is JsonValueKind.True;

    private void CompareProperties(JsonObject properties, object? model, string path)
    {
        foreach (var (name, value) in properties.Where(pair => model is null || !WireNames.IsLeftOut(model.GetType(), pair.Key)))
        {
            var inner = $"{path}.{name}";
            if (model is not null && WireNames.TryRead(model, name, out var found))
            {
                Compare(value, found, inner);
            }
            else
            {
                _lost.Add($"{inner} has no place in {model?.GetType().Name ?? "nothing"}");
            }
        }
    }

    private void CompareElements(JsonArray elements, object?[] models, string path)
    {
        if (elements.Count != models.Length)
        {
            _lost.Add($"{path}: {elements.Count} elements became {models.Length}");
            return;
        }

        for (var i = 0; i < models.Length; i++)
        {
            Compare(elements[i], models[i], $"{path}[]");
        }
    }

    private void Check(bool found, string path)
    {
        if (!found)
        {
            _lost.Add($"{path} is lost or changed");
        }
    }

    private static bool IsSame(JsonValue? wire, object? model) => (wire?.GetValueKind(), model) switch
    {
        (null, null) => true,
        (JsonValueKind.True, true) or (JsonValueKind.False, false) => true,
        (JsonValueKind.Number, RoomId or EntryId) => model.ToString() == wire!.ToJsonString(),
        (JsonValueKind.Number, Enum value) => Convert.ToInt64(value, CultureInfo.InvariantCulture) == wire!.GetValue<long>(),
        (JsonValueKind.Number, int or long or double or decimal) => Convert.ToDecimal(model, CultureInfo.InvariantCulture) == wire!.GetValue<decimal>(),
        (JsonValueKind.String, _) => IsSame(wire!.GetValue<string>(), model),
        _ => false,
    };

    private static bool IsSame(string wire, object? model) => model switch
    {
        null => wire.StartsWith("0001-01-01T", StringComparison.Ordinal),
        string text => text == wire,
        Guid id => Guid.Parse(wire) == id,
        DateTimeOffset date => DateTimeOffset.Parse(wire, CultureInfo.InvariantCulture).EqualsExact(date),
        int number => int.Parse(wire, CultureInfo.InvariantCulture) == number,
        Uri address => address.OriginalString == wire,
        _ => model.ToString() == wire,
    };
}
