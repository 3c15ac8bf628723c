namespace DocSpace.Sdk.Tests.Conventions;

/// <summary>Fails with every breach, one per line, so that one run tells all.</summary>
internal static class Rule
{
    public static void Holds(IEnumerable<string> breaches)
    {
        string[] found = [.. breaches.Distinct()];
        Assert.True(found.Length == 0, string.Join(Environment.NewLine, found.Prepend($"{found.Length} breaches:")));
    }

    public static void Holds(IEnumerable<Type> breaches) => Holds(breaches.Select(static type => type.ToString()));
}
