using System.Reflection;
using System.Runtime.CompilerServices;
using DocSpace.Sdk.Files;
using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Tests.Conventions;

/// <summary>Fills an object with texts that nothing may print: every field, however deep.</summary>
internal static class Canary
{
    public const string Text = "canary-4711";

    private const int Deepest = 4;

    private const BindingFlags Fields = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>An object of the type with every field filled, except those whose property the caller lets print.</summary>
    public static object Fill(Type type, params string[] printable) => Fill(type, printable, 0)!;

    private static object? Fill(Type type, string[] printable, int depth)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
        {
            return Text;
        }

        if (type == typeof(Uri))
        {
            return new Uri($"https://{Text}.example/{Text}");
        }

        if (depth <= Deepest && type.IsArray)
        {
            return One(type.GetElementType()!, printable, depth);
        }

        if (depth <= Deepest && type.IsGenericType && FillList(type, printable, depth) is { } list)
        {
            return list;
        }

        if (depth >= Deepest || type.IsPrimitive || type.IsEnum || type.IsAbstract || !IsOurs(type))
        {
            return type.IsValueType ? Activator.CreateInstance(type) : null;
        }

        var filled = RuntimeHelpers.GetUninitializedObject(type);
        for (var level = type; IsOurs(level); level = level!.BaseType)
        {
            foreach (var field in level!.GetFields(Fields).Where(field => !IsPrintable(field, printable)))
            {
                field.SetValue(filled, Fill(field.FieldType, printable, depth + 1));
            }
        }

        return filled;
    }

    private static Array One(Type element, string[] printable, int depth)
    {
        var items = Array.CreateInstance(element, 1);
        items.SetValue(Fill(element, printable, depth + 1), 0);
        return items;
    }

    private static object? FillList(Type type, string[] printable, int depth)
    {
        var arguments = type.GetGenericArguments();
        if (type.IsAssignableFrom(typeof(Dictionary<,>).MakeGenericType(arguments.Length == 2 ? arguments : [typeof(string), typeof(string)])))
        {
            var map = (System.Collections.IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(arguments))!;
            map.Add(Fill(arguments[0], printable, depth + 1)!, Fill(arguments[1], printable, depth + 1));
            return map;
        }

        if (arguments.Length != 1)
        {
            return null;
        }

        var items = One(arguments[0], printable, depth);
        object[] candidates = [items, Activator.CreateInstance(typeof(HashSet<>).MakeGenericType(arguments), items)!];
        return candidates.FirstOrDefault(type.IsInstanceOfType);
    }

    private static bool IsOurs(Type? type) =>
        type?.Namespace?.StartsWith("DocSpace", StringComparison.Ordinal) is true && !type.IsSubclassOf(typeof(Delegate));

    // Ids are what ToString is for.
    private static bool IsPrintable(FieldInfo field, string[] printable) =>
        field.DeclaringType == typeof(RoomId) || field.DeclaringType == typeof(EntryId)
        || field.Name.EndsWith("Id>k__BackingField", StringComparison.Ordinal)
        || printable.Contains(field.Name.Replace("k__BackingField", string.Empty, StringComparison.Ordinal).Trim('<', '>'));
}
