using System.Text.Json;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Sharing;

public sealed class EmailAddressTests
{
    public static TheoryData<string> StoredAsSent => [.. Recorded(row => IsTrue(row, "accepted") && !IsTrue(row, "changed"))];

    public static TheoryData<string> ChangedOrDroppedOrRefused => [.. Recorded(row => !(IsTrue(row, "accepted") && !IsTrue(row, "changed")) && Text(row) != "owner@lab.example.com")];

    /// <summary>Addresses that the server stores but that no mail reaches or that hide what they are.</summary>
    private static readonly string[] _refusedAllTheSame =
    [
        "\"quoted\"@6b036ee8.x.com", "\"q b\"@6b036ee8.x.com", "a.@6b036ee8.x.com", "a@-6b036ee8.x.com", "a@x-.com", "a@[127.0.0.1]", "a@6b036ee8.x.com.", "zero\u200bw@6b036ee8.x.com", "bidi\u202e@6b036ee8.x.com",
    ];

    [Theory]
    [MemberData(nameof(StoredAsSent))]
    public void An_address_that_the_server_stores_as_it_is_sent_is_taken(string address)
    {
        if (_refusedAllTheSame.Contains(address))
        {
            Assert.NotNull(EmailAddress.Problem(address));
        }
        else
        {
            Assert.Null(EmailAddress.Problem(address));
        }
    }

    [Theory]
    [MemberData(nameof(ChangedOrDroppedOrRefused))]
    public void An_address_that_the_server_changes_or_drops_or_refuses_is_refused(string address)
    {
        var problem = EmailAddress.Problem(address);

        Assert.NotNull(problem);
        Assert.True(address.Length < 3 || !problem.Contains(address, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ann@example.com", true)]
    [InlineData("ann.lee+tag@sub.example.co.uk", true)]
    [InlineData("o'hara@example.com", true)]
    [InlineData("почта@пример.рф", true)]
    [InlineData("用户@例子.公司", true)]
    [InlineData("ann@example..com", false)]
    [InlineData("ann@", false)]
    [InlineData("@example.com", false)]
    [InlineData("ann", false)]
    [InlineData("ann@b@example.com", false)]
    [InlineData("ann smith@example.com", false)]
    [InlineData("Ann <ann@example.com>", false)]
    [InlineData("ann@example.com\r\nBcc:bob@example.com", false)]
    [InlineData("ann@exa_mple.com", false)]
    [InlineData("an\uD83Dn@example.com", false)]
    [InlineData("ann@😀.com", false)]
    public void An_address_is_one_name_and_one_domain(string address, bool taken) => Assert.Equal(taken, EmailAddress.Problem(address) is null);

    [Fact]
    public void An_address_has_at_most_255_characters()
    {
        Assert.Null(EmailAddress.Problem(new string('a', 243) + "@example.com"));
        Assert.NotNull(EmailAddress.Problem(new string('a', 244) + "@example.com"));
    }

    [Fact]
    public void One_person_has_one_key_in_any_case_and_composition() =>
        Assert.Equal(EmailAddress.Key("É.Lee@Example.com"), EmailAddress.Key("e\u0301.lee@EXAMPLE.COM"));

    private static IEnumerable<string> Recorded(Func<JsonElement, bool> where) =>
        Fixture.Read("email-acceptance.json").EnumerateArray().Where(where).Select(Text);

    private static string Text(JsonElement row) => row.GetProperty("in").GetString()!;

    private static bool IsTrue(JsonElement row, string name) => row.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.True;
}
