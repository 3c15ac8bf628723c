namespace DocSpace.Sdk.Tests.Conventions;

public sealed class PublicWordsTests
{
    // The emulator shows HTTP requests, and those have a body.
    private static readonly string[] Exceptions =
    [
        "DocSpace.Sdk.Testing.EmulatedRequest: Body says Body",
        "DocSpace.Sdk.Testing.EmulatedRequest: get_Body says Body",
    ];

    [Fact]
    public void Nothing_public_says_a_word_of_the_wire_or_mentions_the_libraries_behind_it() =>
        Rule.Holds(Shipped.PublicTypes.SelectMany(PublicWords.In).Except(Exceptions));

    [Fact]
    public void Words_are_found_in_names_parameters_and_signatures()
    {
        var found = PublicWords.In(typeof(Violation)).ToArray();

        Assert.Contains(found, static line => line.Contains("RoomDto says Dto", StringComparison.Ordinal));
        Assert.Contains(found, static line => line.Contains("Send(body) says Body", StringComparison.Ordinal));
        Assert.Contains(found, static line => line.Contains("Share mentions System.IO.FileShare", StringComparison.Ordinal));
        Assert.Contains(found, static line => line.Contains("Send mentions Refit.IApiResponse", StringComparison.Ordinal));
        Assert.DoesNotContain(found, static line => line.Contains("Nobody", StringComparison.Ordinal));
    }

    private sealed class Violation
    {
        public string RoomDto => string.Empty;

        public string Nobody => string.Empty;

        public FileShare? Share => null;

        public Task<Refit.IApiResponse[]> Send(string body) => Task.FromResult<Refit.IApiResponse[]>([]).WaitAsync(new CancellationToken(body.Length > 0));
    }
}
