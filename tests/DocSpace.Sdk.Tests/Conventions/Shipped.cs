using System.Reflection;
using System.Runtime.CompilerServices;
using DocSpace.Sdk.Testing;

namespace DocSpace.Sdk.Tests.Conventions;

/// <summary>The two shipped assemblies, and what of them a caller can see.</summary>
internal static class Shipped
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static Assembly Sdk { get; } = typeof(DocSpaceClient).Assembly;

    public static Assembly Testing { get; } = typeof(DocSpaceEmulator).Assembly;

    public static IReadOnlyList<Type> PublicTypes { get; } = [.. Sdk.GetExportedTypes(), .. Testing.GetExportedTypes()];

    /// <summary>What somebody wrote, without what the compiler and source generators add.</summary>
    public static IEnumerable<Type> WrittenTypes(Assembly assembly) => assembly.GetTypes().Where(static type => !IsGenerated(type));

    /// <summary>The members of a type that its callers and heirs can name.</summary>
    public static IEnumerable<MemberInfo> VisibleMembers(Type type) => type.GetMembers(Declared).Where(IsVisible);

    /// <summary>The methods of a type that are called by name: no accessors, no operators.</summary>
    public static IEnumerable<MethodInfo> VisibleMethods(Type type) =>
        VisibleMembers(type).OfType<MethodInfo>().Where(static method => !method.IsSpecialName && !IsMarked(method));

    public static bool IsRecord(Type type) => type.IsClass && type.GetMethod("<Clone>$") is not null;

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
        EventInfo added => IsVisible(added.AddMethod!),
        Type nested => nested.IsNestedPublic || nested.IsNestedFamily || nested.IsNestedFamORAssem,
        _ => false,
    };

    private static bool IsGenerated(Type type) =>
        IsMarked(type)
        || type.Namespace?.StartsWith("DocSpace", StringComparison.Ordinal) is not true && !type.IsPublic
        || type.DeclaringType is { } outer && IsGenerated(outer);

    private static bool IsMarked(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || member.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute), inherit: false);
}
