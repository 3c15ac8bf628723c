using System.Globalization;
using System.Net.Mail;
using System.Text;
using System.Text.RegularExpressions;
using DocSpace.Sdk.Authentication;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;
using FsCheck.Fluent;

namespace DocSpace.Sdk.Tests.Properties;

/// <summary>What is done with texts: titles, addresses, and what the server says.</summary>
public sealed partial class TextPropertyTests(ITestOutputHelper output)
{
    private static readonly string[] _saying =
    [
        "'", "\"", "«", "“", "”", "(", ")", " ", "\n", "\t", ".", "Parameter ", "ann@example.com", "@", "sk-0123456789", "don't", "\u001b[31m", "\u202e", "\u2028", "😀", "secret",
    ];

    [Fact]
    public void A_title_is_normalised_as_the_server_does_it() => Prop.ForAll(Texts.With("\t*+:\"<>?|\\/ \u00a0_"), static title =>
        ServerTitle.Normalize(title) == Replaced().Replace(title.Trim(), "_")
        && ServerTitle.Normalize(title).Length == title.Trim().Length
        && ServerTitle.Normalize(ServerTitle.Normalize(title)) == ServerTitle.Normalize(title)).Holds(output, 5_000);

    [Fact]
    public void A_text_of_the_server_is_harmless_afterwards_and_stays_as_it_is_then() => Prop.ForAll(Texts.Of(_saying), static text =>
        MessageSanitizer.Sanitize(text) is not { } safe
            ? string.IsNullOrWhiteSpace(text)
            : IsHarmless(safe) && (safe.Length >= 512 || (MessageSanitizer.Sanitize(safe) ?? string.Empty) == safe)).Holds(output, 5_000);

    [Fact]
    public void What_the_server_quotes_is_blotted_out_however_long_it_is() => Prop.ForAll(Texts.Of("c4n4ry", " ", "\n", "😀", new string('x', 500)), static quoted =>
        MessageSanitizer.Sanitize($"The tag '{quoted.Trim()}c4n4ry' exists.")!.Contains("c4n4ry", StringComparison.Ordinal) is false).Holds(output);

    [Fact]
    public void An_address_that_is_taken_is_one_that_mail_reaches_and_that_nothing_changes()
    {
        var taken = 0;
        Prop.ForAll(Texts.Around("@", "ann", "b", ".", "@", "-", "+", "example", "com", "ü", "пример", "例", "e\u0301", "xn--a", "'", "_", "\""), address =>
        {
            if (EmailAddress.Problem(address) is { } problem)
            {
                return address.Length < 3 || !problem.Contains(address, StringComparison.Ordinal);
            }

            taken++;
            return IsPlain(address);
        }).Holds(output, 20_000);

        output.WriteLine($"{taken} addresses were taken.");
        Assert.True(taken > PropertySettings.Cases(20_000) / 50);
    }

    [Fact]
    public void A_token_that_is_taken_goes_into_its_header_unchanged()
    {
        var taken = 0;
        Prop.ForAll(Texts.With("aZ09-._~+/=,\"\\<>;"), token =>
        {
            if (TokenText.Problem(token) is { } problem)
            {
                return token.Length < 4 || !problem.Contains(token, StringComparison.Ordinal);
            }

            taken++;
            using var request = new HttpRequestMessage();
            request.Headers.Add("Authorization", new AccessToken(token).Authorization.ToString());
            return request.Headers.Authorization!.ToString() == $"Bearer {token}";
        }).Holds(output, 5_000);

        output.WriteLine($"{taken} tokens were taken.");
        Assert.True(taken > PropertySettings.Cases(5_000) / 50);
    }

    private static bool IsHarmless(string text) => text.Length < 520
        && text.All(static sign => !char.IsControl(sign) && !char.IsSurrogate(sign)
            && char.GetUnicodeCategory(sign) is not (UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator))
        && !text.Contains("@example", StringComparison.Ordinal)
        && !text.Contains("sk-0", StringComparison.Ordinal);

    // The parser of the framework is somebody else's idea of an address.
    private static bool IsPlain(string address) => address.Length <= 255
        && address.Split('@') is [{ Length: > 0 } name, { Length: > 0 } domain]
        && !address.Any(static sign => char.IsWhiteSpace(sign) || char.IsControl(sign) || sign is '"' or ',' or ';' or '<' or '>' or '\\' or '(' or ')')
        && !name.StartsWith('.') && !name.EndsWith('.') && !domain.StartsWith('.') && !domain.EndsWith('.') && !address.Contains("..", StringComparison.Ordinal)
        && address.IsNormalized(NormalizationForm.FormC)
        && MailAddress.TryCreate(address, out var parsed) && parsed.Address == address && parsed.DisplayName.Length == 0
        && EmailAddress.Key(address) == EmailAddress.Key(address.ToUpperInvariant());

    [GeneratedRegex("""[\t*+:"<>?|\\/\p{Cs}]""")]
    private static partial Regex Replaced();
}
