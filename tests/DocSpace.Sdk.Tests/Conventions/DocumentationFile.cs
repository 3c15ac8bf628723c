using System.Reflection;
using System.Xml.Linq;

namespace DocSpace.Sdk.Tests.Conventions;

/// <summary>The documentation that the compiler wrote beside an assembly.</summary>
internal sealed class DocumentationFile(XDocument document)
{
    private readonly Dictionary<string, XElement> _members =
        document.Descendants("member").ToDictionary(static member => member.Attribute("name")!.Value);

    public static DocumentationFile Of(Assembly assembly) => new(XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")));

    /// <summary>The documentation of a method with what it inherits by name.</summary>
    public IReadOnlyList<XElement> Of(MethodInfo method)
    {
        var found = new List<XElement>();
        Collect(IdOf(method), found);
        return found;
    }

    /// <summary>The documentation of a type.</summary>
    public string Of(Type type) => _members.GetValueOrDefault($"T:{type.FullName!.Replace('+', '.')}")?.Value ?? string.Empty;

    /// <summary>The id of a method as the compiler writes it.</summary>
    public static string IdOf(MethodInfo method)
    {
        var parameters = string.Join(',', method.GetParameters().Select(static parameter => NameOf(parameter.ParameterType)));
        var arity = method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : string.Empty;
        return $"M:{method.DeclaringType!.FullName!.Replace('+', '.')}.{method.Name}{arity}{(parameters.Length > 0 ? $"({parameters})" : string.Empty)}";
    }

    private static string NameOf(Type type) => type switch
    {
        { IsArray: true } => $"{NameOf(type.GetElementType()!)}[]",
        { IsByRef: true } => $"{NameOf(type.GetElementType()!)}@",
        { IsGenericMethodParameter: true } => $"``{type.GenericParameterPosition}",
        { IsGenericTypeParameter: true } => $"`{type.GenericParameterPosition}",
        { IsGenericType: true } => $"{type.FullName![..type.FullName!.IndexOf('`', StringComparison.Ordinal)]}{{{string.Join(',', type.GetGenericArguments().Select(NameOf))}}}",
        _ => type.FullName!.Replace('+', '.'),
    };

    private void Collect(string id, List<XElement> found)
    {
        if (!_members.TryGetValue(id, out var member) || found.Contains(member))
        {
            return;
        }

        found.Add(member);
        foreach (var source in member.Descendants("inheritdoc").Attributes("cref"))
        {
            Collect(source.Value, found);
        }
    }
}
