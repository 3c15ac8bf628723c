using System.Text.Json;
using System.Text.Json.Nodes;

namespace DocSpace.Sdk.Testing.Tests.Replay;

/// <summary>
/// What JSON looks like without its values: kinds, property names, and for lists what their elements have in common.
/// </summary>
internal sealed class Shape
{
    private readonly HashSet<string> _kinds = [];
    private readonly Dictionary<string, Shape> _properties = [];
    private Shape? _elements;
    private int _objects;
    private int _seen;

    public static Shape Of(JsonNode? node)
    {
        var shape = new Shape();
        shape.Add(node);
        return shape;
    }

    /// <summary>The differences to an expected shape, as JSON paths.</summary>
    public IEnumerable<string> DifferencesTo(Shape expected, string path = "$")
    {
        if (!_kinds.SetEquals(expected._kinds))
        {
            yield return $"{path}: is {string.Join('/', _kinds)}, not {string.Join('/', expected._kinds)}";
        }

        foreach (var (name, theirs) in expected._properties)
        {
            if (!_properties.TryGetValue(name, out var ours))
            {
                yield return $"{path}.{name}: is missing";
                continue;
            }

            if (ours._seen == _objects != (theirs._seen == expected._objects))
            {
                yield return $"{path}.{name}: is there in {ours._seen} of {_objects}, not in {theirs._seen} of {expected._objects}";
            }

            foreach (var difference in ours.DifferencesTo(theirs, $"{path}.{name}"))
            {
                yield return difference;
            }
        }

        foreach (var name in _properties.Keys.Except(expected._properties.Keys))
        {
            yield return $"{path}.{name}: is too many";
        }

        if (_elements is null != expected._elements is null)
        {
            yield return $"{path}: is {(_elements is null ? "" : "not ")}empty";
        }
        else if (_elements is not null)
        {
            foreach (var difference in _elements.DifferencesTo(expected._elements!, path + "[]"))
            {
                yield return difference;
            }
        }
    }

    private void Add(JsonNode? node)
    {
        _seen++;
        _kinds.Add(Kind(node));
        if (node is JsonObject properties)
        {
            _objects++;
            foreach (var (name, value) in properties)
            {
                Child(name).Add(value);
            }
        }
        else if (node is JsonArray elements)
        {
            foreach (var element in elements)
            {
                (_elements ??= new Shape()).Add(element);
            }
        }
    }

    private Shape Child(string name)
    {
        if (!_properties.TryGetValue(name, out var child))
        {
            _properties[name] = child = new Shape();
        }

        return child;
    }

    private static string Kind(JsonNode? node) => node?.GetValueKind() switch
    {
        null => "null",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        var kind => kind.Value.ToString(),
    };
}
