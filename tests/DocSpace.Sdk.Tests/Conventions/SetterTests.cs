using System.Reflection;
using System.Runtime.CompilerServices;

namespace DocSpace.Sdk.Tests.Conventions;

public sealed class SetterTests
{
    [Fact]
    public void Only_options_and_queries_can_be_changed_after_they_were_made() =>
        Rule.Holds(Shipped.PublicTypes.Where(static type => !IsInput(type)).SelectMany(Settable));

    [Fact]
    public void Records_are_never_inputs_that_change() =>
        Assert.DoesNotContain(Shipped.PublicTypes, static type => IsInput(type) && Shipped.IsRecord(type));

    [Fact]
    public void A_setter_is_found_and_an_initialiser_is_not() =>
        Assert.Equal([$"{typeof(Violation)}.{nameof(Violation.Changeable)}"], Settable(typeof(Violation)));

    private static bool IsInput(Type type) =>
        type.Name.EndsWith("Options", StringComparison.Ordinal) || type.Name.EndsWith("Query", StringComparison.Ordinal);

    private static IEnumerable<string> Settable(Type type) =>
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(static property => property.GetSetMethod() is { } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Select(property => $"{type}.{property.Name}"),
        .. type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(static field => field is { IsInitOnly: false, IsLiteral: false, IsSpecialName: false })
            .Select(field => $"{type}.{field.Name}"),
    ];

    private sealed record Violation
    {
        public int Fixed { get; init; }

        public int Changeable { get; set; }
    }
}
