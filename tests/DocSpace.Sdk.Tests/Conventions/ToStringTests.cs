using System.Reflection;
using System.Runtime.CompilerServices;
using DocSpace.Sdk.Authentication;

namespace DocSpace.Sdk.Tests.Conventions;

/// <summary>What is printed ends up in logs, so no text of an object names a person, a title or a secret.</summary>
public sealed class ToStringTests
{
    // The emulator's requests go to local paths, which hold ids.
    private static readonly string[] Printable = ["Method", "Path"];

    public static TheoryData<Type> Printed =>
    [
        .. Shipped.PublicTypes
            .Concat(Shipped.Sdk.GetTypes().Where(static type => type.IsSubclassOf(typeof(DocSpaceCredential))))
            .Where(static type => type is { IsEnum: false, IsInterface: false, IsAbstract: false } && !type.IsSubclassOf(typeof(Delegate)))
            .Select(static type => type.ContainsGenericParameters ? type.MakeGenericType(typeof(string)) : type),
    ];

    [Theory]
    [MemberData(nameof(Printed))]
    public void The_text_of_an_object_holds_nothing_that_it_was_filled_with(Type type) =>
        Assert.DoesNotContain(Canary.Text, Canary.Fill(type, Printable).ToString(), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Records_say_themselves_how_they_are_printed() =>
        Rule.Holds(Shipped.PublicTypes.Where(static type => Shipped.IsRecord(type) && !IsWritten(type.GetMethod(nameof(ToString), [])!)));

    [Fact]
    public void A_record_that_prints_what_it_holds_is_found()
    {
        Assert.Contains(Canary.Text, Canary.Fill(typeof(Violation)).ToString(), StringComparison.Ordinal);
        Assert.False(IsWritten(typeof(Violation).GetMethod(nameof(ToString), [])!));
    }

    [Theory]
    [InlineData(typeof(DocSpace.Sdk.Rooms.Room))]
    [InlineData(typeof(DocSpace.Sdk.Sharing.InvitationReport))]
    public void Every_text_of_an_object_is_filled_however_deep(Type type)
    {
        var json = System.Text.Json.JsonSerializer.Serialize(Canary.Fill(type), type);

        Assert.Contains(Canary.Text, json, StringComparison.Ordinal);
    }

    private static bool IsWritten(MethodInfo method) =>
        !method.IsDefined(typeof(CompilerGeneratedAttribute)) && method.DeclaringType == method.ReflectedType;

    private sealed record Violation(string Title);
}
