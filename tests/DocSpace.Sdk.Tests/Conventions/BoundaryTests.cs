using DocSpace.Sdk.Authentication;
using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Tests.Conventions;

/// <summary>Folder = concept = namespace, and concepts and mechanisms do not know each other.</summary>
public sealed class BoundaryTests
{
    // Source generators write types too, and those of a subject are a part of it.
    private static IEnumerable<Type> Foldered => Shipped.Sdk.GetTypes().Where(static type => Boundaries.FolderOf(type) is not null);

    [Fact]
    public void Subjects_and_mechanisms_do_not_mention_each_other() => Rule.Holds(
        from type in Foldered
        from used in TypeReferences.Of(type)
        let to = Boundaries.FolderOf(used)
        where to is not null && !Boundaries.Allows(Boundaries.FolderOf(type)!, to)
        select $"{type} mentions {used}");

    [Fact]
    public void Every_folder_is_a_subject_or_a_mechanism() => Rule.Holds(
        Foldered.Select(static type => Boundaries.FolderOf(type)!).Where(static folder => !Boundaries.IsKnown(folder)));

    [Theory]
    [InlineData("Rooms", "Resilience", false)]
    [InlineData("Rooms", "Errors", true)]
    [InlineData("Rooms", "Diagnostics", true)]
    [InlineData("Diagnostics", "Rooms", false)]
    [InlineData("Rooms", "Sharing", true)]
    [InlineData("Authentication", "Rooms", false)]
    [InlineData("Errors", "Sharing", false)]
    [InlineData("Serialization", "Sharing", true)]
    [InlineData("Serialization", "Authentication", true)]
    [InlineData("Serialization", "Resilience", false)]
    [InlineData("Identity", "Authentication", true)]
    [InlineData("Rooms", "Authentication", false)]
    [InlineData("", "Resilience", true)]
    public void The_rule_says_who_may_mention_whom(string from, string to, bool allowed) =>
        Assert.Equal(allowed, Boundaries.Allows(from, to));

    [Theory]
    [InlineData(typeof(InField))]
    [InlineData(typeof(InSignature))]
    [InlineData(typeof(InBody))]
    [InlineData(typeof(InTypeArgument))]
    public void A_mention_is_found_wherever_it_is(Type type) =>
        Assert.Contains(TypeReferences.Of(type), static used => Boundaries.FolderOf(used) is "Authentication" or "Resilience");

    [Fact]
    public void A_mention_in_a_lambda_or_an_asynchronous_body_is_found_in_the_nested_type() =>
        Assert.Equal(2, typeof(InNested).GetNestedTypes(System.Reflection.BindingFlags.NonPublic).Count(static nested => TypeReferences.Of(nested).Contains(typeof(DocSpaceCredential))));

    [Fact]
    public void The_scan_sees_the_types_that_a_client_works_with() =>
        Assert.Superset(new HashSet<Type> { typeof(IRoomsApi), typeof(RoomId) }, TypeReferences.Of(typeof(RoomsClient)).ToHashSet());

    private sealed class InField
    {
        public DocSpaceCredential? Credential { get; set; }
    }

    private static class InSignature
    {
        public static bool Reads(DocSpaceCredential? credential) => credential is null;
    }

    private static class InBody
    {
        public static string Text => DocSpaceCredential.ApiKey("sk-0").ToString()!;
    }

    private static class InTypeArgument
    {
        public static object List => new List<DocSpaceCredential[]>();
    }

    private static class InNested
    {
        public static Func<string, object> Lambda => static key => DocSpaceCredential.ApiKey(key);

        public static async Task<object> Async(string key)
        {
            await Task.Yield();
            return DocSpaceCredential.ApiKey(key);
        }
    }
}
