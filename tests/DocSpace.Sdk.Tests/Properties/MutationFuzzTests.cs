using System.Net;
using System.Text;
using DocSpace.Sdk.Authentication;
using DocSpace.Sdk.OAuth;
using DocSpace.Sdk.Tests.Framework;
using DocSpace.Sdk.Tests.Recordings;
using Microsoft.Extensions.DependencyInjection;

namespace DocSpace.Sdk.Tests.Properties;

/// <summary>
/// Recorded answers, spoilt, go through the public client: a call returns or throws an exception of the SDK, and nothing else.
/// DOCSPACE_FUZZ_MUTATIONS sets how many are tried, DOCSPACE_FUZZ_SEED from which seed; mutation n has the seed plus n, so that a
/// finding is repeated by its own seed and one mutation. See docs/reliability-tests.md.
/// </summary>
public sealed class MutationFuzzTests(ITestOutputHelper output)
{
    private static readonly int[] _statuses = [200, 201, 206, 304, 400, 401, 402, 403, 404, 409, 413, 415, 422, 429, 429, 500, 502, 503, 503, 504, 507, 599, 600, 999];
    private static readonly string[] _waits = ["0", "-1", "2", "2147483647", "99999999999999999999", "1e9", "abc", "\u00fc", "Fri, 31 Dec 9999 23:59:59 GMT", "Mon, 01 Jan 0001 00:00:00 GMT", " ", "1, 2"];

    private static readonly string[] _types = ["text/plain", "text/html", "application/json; charset=bogus", "application/json; charset=\"", ";;;", "application/problem+json", "\u00fc/*"];

    private static readonly string[] _tokens =
    [
        """{"access_token":"eyJhbGciOi.J9","refresh_token":"r-1","token_type":"Bearer","expires_in":3600,"scope":"rooms:read rooms:write"}""",
        """{"access_token":"eyJhbGciOi.J9","expires_in":"3600"}""",
        """{"error":"invalid_grant","error_description":"No","error_uri":"https://portal.example.com"}""",
        """{"error":"invalid_client"}""",
    ];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Spoilt_answers_get_nothing_out_of_a_call_but_results_and_exceptions_of_the_SDK()
    {
        var report = new FuzzReport();
        var (transport, test) = Connect();
        var calls = 0;
        foreach (var (seed, random) in Seeds(10_000))
        {
            var (invocation, exchange, body) = FuzzCorpus.Draw(random);
            var isOther = random.Next(6) == 0;
            var portal = new RecordedPortal(invocation, exchange, new Mutator(random).Spoil(body))
            {
                IsSpoilt = true,
                Status = (HttpStatusCode)(isOther ? _statuses[random.Next(_statuses.Length)] : exchange.Status),
                ContentType = random.Next(6) == 0 ? _types[random.Next(_types.Length)] : null,
                RetryAfter = isOther ? _waits[random.Next(_waits.Length)] : null,
            };
            transport.Portal = new HttpMessageInvoker(portal).SendAsync;
            await report.JudgeAsync(seed, $"{exchange} with status {(int)portal.Status}", () => invocation.RunAsync(new RecordedCall(test.Client, exchange, portal, Token)));

            // Limits and failures of the portal are remembered, and would keep the next call from being sent.
            if ((int)portal.Status is 429 or >= 500 || ++calls == 100)
            {
                await test.DisposeAsync();
                ((transport, test), calls) = (Connect(), 0);
            }
        }

        await test.DisposeAsync();
        report.Close(output);
        Assert.True(FuzzCorpus.Endpoints > 60);
        HasSeen(report, "results", "DocSpaceProtocolException", "DocSpaceApiException", "DocSpaceRateLimitException", "DocSpaceRoomOutcomeUnknownException");
    }

    [Fact]
    public async Task Spoilt_sign_ins_end_as_results_or_exceptions_of_the_SDK()
    {
        var report = new FuzzReport();
        string[] answers = [.. global::Recordings.RecordedExchange.All.Where(static exchange => exchange.Endpoint is "authenticate" && exchange.ResponseText.Length > 0).Select(static exchange => exchange.ResponseText)];
        foreach (var (seed, random) in Seeds(500))
        {
            await SignInAsync(report, seed, random, answers, DocSpaceCredential.Password("ann@example.com", "password", new() { CodeProvider = static (_, _) => new("123456") }));
        }

        report.Close(output);
        HasSeen(report, "results", "DocSpaceSignInException");
    }

    [Fact]
    public async Task Spoilt_tokens_end_as_results_or_exceptions_of_the_SDK()
    {
        var report = new FuzzReport();
        var application = new DocSpaceOAuthOptions { BaseAddress = new Uri(TestClient.Address), ClientId = "id", ClientSecret = "secret", RedirectUri = new Uri("https://app.example.com/callback") };
        application.Scopes.Add("rooms:read");
        foreach (var (seed, random) in Seeds(500))
        {
            var tokens = new OAuthTokens { AccessToken = "old", RefreshToken = "r-0", ExpiresAt = DateTimeOffset.UnixEpoch };
            await SignInAsync(report, seed, random, _tokens, DocSpaceCredential.OAuth(application, tokens));
        }

        report.Close(output);
        HasSeen(report, "results", "DocSpaceSignInException");
    }

    // A failed sign-in is remembered, so that each has a client of its own.
    private static async Task SignInAsync(FuzzReport report, ulong seed, Random random, string[] answers, DocSpaceCredential credential)
    {
        var body = new Mutator(random).Spoil(Encoding.UTF8.GetBytes(answers[random.Next(answers.Length)]));
        var status = (HttpStatusCode)(random.Next(4) == 0 ? _statuses[random.Next(_statuses.Length)] : 200);
        var (transport, test) = Connect(credential);
        await using var _ = test;
        transport.Portal = (request, _) => Task.FromResult(request.Method == HttpMethod.Get
            ? new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(StubPortal.RoomJson) }
            : new HttpResponseMessage(status) { Content = new ByteArrayContent(body) });
        await report.JudgeAsync(seed, $"A sign-in with status {(int)status}", async () => await test.Client.Rooms.GetAsync(8, Token));
    }

    private static (SwitchedTransport Transport, TestClient Test) Connect(DocSpaceCredential? credential = null)
    {
        var transport = new SwitchedTransport();
        var test = new TestClient(
            configure: options => (options.ApiKey, options.Credential) = (credential is null ? options.ApiKey : null, credential),
            http: http => http.ConfigurePrimaryHttpMessageHandler(() => transport),
            realTransport: true,
            time: new PausingTime());
        return (transport, test);
    }

    private static void HasSeen(FuzzReport report, params string[] outcomes)
    {
        // A single mutation, which repeats a finding, cannot show everything.
        if (PropertySettings.Mutations(500) >= 500)
        {
            Assert.All(outcomes, outcome => Assert.True(report.Count(outcome) > 0, $"No mutation came to {outcome}."));
        }
    }

    private IEnumerable<(ulong Seed, Random Random)> Seeds(int usual)
    {
        var (first, mutations) = (PropertySettings.FuzzSeed, PropertySettings.Mutations(usual));
        output.WriteLine($"DOCSPACE_FUZZ_SEED={first} DOCSPACE_FUZZ_MUTATIONS={mutations}");
        for (var seed = first; seed < first + (ulong)mutations; seed++)
        {
            yield return (seed, new Random((int)(seed % int.MaxValue)));
        }
    }
}
