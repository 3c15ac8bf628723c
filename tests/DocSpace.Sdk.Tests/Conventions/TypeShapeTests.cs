using System.Reflection;

namespace DocSpace.Sdk.Tests.Conventions;

public sealed class TypeShapeTests
{
    // Clients are open so that tests can override them; the exceptions are the bases of the rate limit's and of a lost create's.
    private static readonly string[] Open =
    [
        "DocSpaceClient", "DocSpaceOAuthClient", "RoomsClient", "RoomLogosClient", "RoomTagsClient", "RoomGroupsClient", "RoomNewsClient", "RoomSharingClient",
        "RoomLinksClient", "RoomTemplatesClient", "RoomOperationsClient", "RoomExportsClient", "IdentityClient", "RoomOperation", "RoomOperation`1",
        "DocSpaceApiException", "DocSpaceOutcomeUnknownException",
    ];

    [Fact]
    public void Public_types_are_closed_to_inheritance_unless_they_are_made_for_it() =>
        Rule.Holds(Shipped.PublicTypes.Where(static type => IsOpen(type) && !Open.Contains(type.Name)));

    [Fact]
    public void Internal_classes_are_sealed_unless_something_derives_from_them()
    {
        Type[] written = [.. Shipped.WrittenTypes(Shipped.Sdk), .. Shipped.WrittenTypes(Shipped.Testing)];

        Rule.Holds(written.Where(type => !type.IsVisible && IsOpen(type) && !written.Any(other => other.BaseType == type)));
    }

    [Fact]
    public void Clients_have_no_interface_beside_them() =>
        Assert.DoesNotContain(Shipped.PublicTypes, static type => type.IsInterface && type.Name.EndsWith("Client", StringComparison.Ordinal));

    [Fact]
    public void Clients_can_be_replaced_by_a_test_double()
    {
        var clients = Shipped.PublicTypes.Where(static type => type is { IsClass: true, IsSealed: false } && type.Name.EndsWith("Client", StringComparison.Ordinal));

        Assert.All(clients, static client =>
        {
            Assert.Contains(client.GetConstructors(BindingFlags.NonPublic | BindingFlags.Instance), static made => made.IsFamily && made.GetParameters().Length == 0);
            Assert.Empty(NotVirtual(client));
        });
    }

    [Fact]
    public void Open_types_and_closed_members_are_found()
    {
        Assert.True(IsOpen(typeof(Violation)));
        Assert.False(IsOpen(typeof(TypeShapeTests)));
        Assert.False(IsOpen(typeof(Shipped)));
        Assert.Equal([nameof(Violation.Closed), "get_" + nameof(Violation.Property)], NotVirtual(typeof(Violation)).Order(StringComparer.Ordinal));
    }

    private static bool IsOpen(Type type) => type is { IsClass: true, IsSealed: false, IsAbstract: false };

    // Dispose() is the fixed half of the pattern: heirs override Dispose(bool).
    private static IEnumerable<string> NotVirtual(Type client) =>
        client.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(static method => (!method.IsVirtual || method.IsFinal) && method.Name is not nameof(IDisposable.Dispose))
            .Select(static method => method.Name);

#pragma warning disable CA1852 // An open class is the point.
    private class Violation
    {
        public int Property { get; }

        public virtual void Overridable() => Closed();

        public void Closed() => _ = Property;
    }
#pragma warning restore CA1852
}
