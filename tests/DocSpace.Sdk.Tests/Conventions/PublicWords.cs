using System.Reflection;
using System.Text.RegularExpressions;

namespace DocSpace.Sdk.Tests.Conventions;

/// <summary>Finds the words of the wire, and the libraries behind the client, in what callers read.</summary>
internal static partial class PublicWords
{
    public static IEnumerable<string> In(Type type)
    {
        foreach (var (where, text) in NamesOf(type))
        {
            if (WireWord().Match(text) is { Success: true } match)
            {
                yield return $"{type}: {where} says {match.Value}";
            }
        }

        foreach (var (where, used) in SignaturesOf(type))
        {
            if (used.Namespace is { } space && Library().IsMatch(space))
            {
                yield return $"{type}: {where} mentions {used}";
            }
            else if (WireWord().Match(used.Name) is { Success: true } match)
            {
                yield return $"{type}: {where} mentions {used} ({match.Value})";
            }
        }
    }

    /// <summary>A type with everything it is made of: elements, type arguments.</summary>
    public static IEnumerable<Type> Parts(Type type) => type switch
    {
        { HasElementType: true } => Parts(type.GetElementType()!),
        { IsGenericType: true } => [type, .. type.GetGenericArguments().SelectMany(Parts)],
        _ => [type],
    };

    private static IEnumerable<(string Where, string Text)> NamesOf(Type type)
    {
        yield return ("the name", type.FullName!);
        foreach (var member in Shipped.VisibleMembers(type))
        {
            yield return (member.Name, member.Name);
            foreach (var parameter in (member as MethodBase)?.GetParameters() ?? [])
            {
                yield return ($"{member.Name}({parameter.Name})", Pascal(parameter.Name!));
            }
        }
    }

    private static IEnumerable<(string Where, Type Used)> SignaturesOf(Type type)
    {
        IEnumerable<(string Where, Type Used)> direct =
        [
            .. type.GetInterfaces().Select(static parent => ("the list of interfaces", parent)),
            .. type.BaseType is { } parent ? [("the base", parent)] : Array.Empty<(string, Type)>(),
            .. Shipped.VisibleMembers(type).SelectMany(static member => TypesOf(member).Select(used => (member.Name, used))),
        ];
        return direct.SelectMany(static use => Parts(use.Used).Select(part => (use.Where, part)));
    }

    private static IEnumerable<Type> TypesOf(MemberInfo member) => member switch
    {
        MethodInfo method => [method.ReturnType, .. method.GetParameters().Select(static parameter => parameter.ParameterType)],
        ConstructorInfo constructor => constructor.GetParameters().Select(static parameter => parameter.ParameterType),
        PropertyInfo property => [property.PropertyType],
        FieldInfo field => [field.FieldType],
        EventInfo added => [added.EventHandlerType!],
        _ => [],
    };

    private static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    [GeneratedRegex("(Dto|DTO|Wrapper|FileShare|EditingRoom|VirtualDataRoom|FillingFormsRoom|Envelope|Body)(?![a-z])")]
    private static partial Regex WireWord();

    [GeneratedRegex(@"^(Refit|Polly)(\.|$)")]
    private static partial Regex Library();
}
