using System.Net;
using System.Net.Http.Headers;
using System.Reflection;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Resilience;
using DocSpace.Sdk.Tests.Conventions;
using DocSpace.Sdk.Tests.Framework;
using Microsoft.Extensions.Logging.Abstractions;
using Refit;

namespace DocSpace.Sdk.Tests.Resilience;

public sealed class RetryMatrixTests
{
    private const string Begin = "<!-- attempts: written by the tests of the SDK -->";
    private const string End = "<!-- attempts: end -->";

    // One request of each class.
    private static readonly Dictionary<string, (HttpMethod Method, string Path)> Requests = new()
    {
        ["Read"] = (HttpMethod.Get, "files/rooms/{id}"),
        ["Idempotent"] = (HttpMethod.Put, "files/rooms/{id}/pin"),
        ["Start"] = (HttpMethod.Put, "files/rooms/{id}/archive"),
        ["Share"] = (HttpMethod.Put, "files/rooms/{id}/share"),
        ["Once"] = (HttpMethod.Post, "files/rooms"),
        ["Mail"] = (HttpMethod.Post, "files/rooms/{id}/resend"),
    };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Cells =>
        [.. from call in Enum.GetNames<OperationClass>() from failure in Enum.GetNames<FailureKind>() where failure is not "Renewed" select (call, failure)];

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task Every_cell_of_the_matrix_is_what_happens(string call, string failure)
    {
        await using var test = new TestClient();
        var (kind, (method, path)) = (Enum.Parse<FailureKind>(failure), Requests[call]);
        Arrange(test.Portal, kind);
        using var handler = new ResilienceHandler(ResilienceSettings.Of(new DocSpaceClientOptions()), test.Time, NullLogger.Instance) { InnerHandler = test.Portal };
        using var http = new HttpMessageInvoker(handler);
        using var request = new HttpRequestMessage(method, new Uri(TestClient.Address + "api/2.0/files/rooms")) { Content = method == HttpMethod.Get ? null : new ByteArrayContent([1]) };
        request.Options.Set(new HttpRequestOptionsKey<string>(HttpRequestMessageOptions.RelativePathTemplate), "/api/2.0/" + path);

        await test.PassTimeAsync(RunAsync(http.SendAsync(request, Token)), TimeSpan.FromMilliseconds(100));

        Assert.Equal(RetryMatrix.AttemptsFor(Enum.Parse<OperationClass>(call), kind), test.Portal.Requests.Count);
    }

    [Fact]
    public void Every_name_in_the_table_of_classes_is_an_endpoint_of_the_SDK()
    {
        var known = Shipped.Sdk.GetTypes().Where(static type => type.IsInterface)
            .SelectMany(static type => type.GetMethods())
            .Select(static method => method.GetCustomAttribute<HttpMethodAttribute>())
            .OfType<HttpMethodAttribute>()
            .Select(static verb => $"{verb.Method} {verb.Path.TrimStart('/')}")
            .ToHashSet(StringComparer.Ordinal);

        Rule.Holds(OperationClasses.All.Where(operation => !known.Contains(operation)));
    }

    [Theory]
    [InlineData("POST files/rooms", "Once")]
    [InlineData("GET files/rooms", "Read")]
    [InlineData("POST something/new", "Once")]
    [InlineData("PUT files/rooms/{id}/share", "Share")]
    [InlineData("DELETE files/rooms/{id}", "Start")]
    public void What_is_not_named_is_a_read_or_happens_once(string operation, string expected) =>
        Assert.Equal(expected, $"{OperationClasses.Of(operation)}");

    [Fact]
    public void The_readme_shows_the_matrix()
    {
        var file = Path.Combine(SourceTree.Root, "README.md");
        var readme = File.ReadAllText(file).ReplaceLineEndings("\n");
        var (begin, end) = (readme.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, readme.IndexOf(End, StringComparison.Ordinal));
        if (Environment.GetEnvironmentVariable("UPDATE_README") is "1")
        {
            readme = $"{readme[..begin]}\n{Table()}{readme[end..]}";
            File.WriteAllText(file, readme);
            end = readme.IndexOf(End, StringComparison.Ordinal);
        }

        Assert.True(readme[begin..end].TrimStart('\n') == Table(), "The table of attempts in README.md is not true any more. Run this test with UPDATE_README=1 and look at the difference.");
    }

    private static string Table()
    {
        (FailureKind Kind, string Title)[] columns =
        [
            (FailureKind.NotSent, "not sent"), (FailureKind.Lost, "answer lost"), (FailureKind.Truncated, "answer cut"), (FailureKind.LimitedFor, "429 with a wait"),
            (FailureKind.Limited, "429"), (FailureKind.Renewed, "401, renewed"), (FailureKind.ServerFailed, "408, 500, 502–504"), (FailureKind.Final, "else"),
        ];
        (OperationClass Class, string Title)[] rows =
        [
            (OperationClass.Read, "reads"), (OperationClass.Idempotent, "changes that end the same: settings, tags, pins"), (OperationClass.Start, "work in the background: archive, delete, move"),
            (OperationClass.Share, "invitations and accesses"), (OperationClass.Once, "what is new each time: rooms, links, groups, keys, copies"), (OperationClass.Mail, "resent invitations"),
        ];
        return $"| Attempts | {string.Join(" | ", columns.Select(static column => column.Title))} |\n|---|{string.Concat(columns.Select(static _ => "---|"))}\n"
            + string.Concat(rows.Select(row => $"| {row.Title} | {string.Join(" | ", columns.Select(column => RetryMatrix.AttemptsFor(row.Class, column.Kind)))} |\n"));
    }

    private static async Task<bool> RunAsync(Task<HttpResponseMessage> call)
    {
        try
        {
            using var response = await call;
            return response.IsSuccessStatusCode;
        }
        catch (DocSpaceException)
        {
            return false;
        }
    }

    private static void Arrange(StubPortal portal, FailureKind kind) => _ = kind switch
    {
        FailureKind.NotSent => portal.Fail(static () => new HttpRequestException(HttpRequestError.ConnectionError)),
        FailureKind.Lost => portal.Fail(static () => new HttpRequestException(HttpRequestError.ResponseEnded)),
        FailureKind.Truncated => portal.Answer(HttpStatusCode.OK, with: static response => response.Content = new StreamContent(new BrokenStream())),
        FailureKind.LimitedFor => portal.Answer(HttpStatusCode.TooManyRequests, with: static response => response.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(2))),
        FailureKind.Limited => portal.Answer(HttpStatusCode.TooManyRequests),
        FailureKind.ServerFailed => portal.Answer(HttpStatusCode.BadGateway),
        _ => portal.Answer(HttpStatusCode.Conflict),
    };

    private sealed class BrokenStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            ValueTask.FromException<int>(new HttpIOException(HttpRequestError.ResponseEnded));
    }
}
