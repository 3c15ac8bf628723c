using System.Net;
using System.Text;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Tests.Framework;
using Microsoft.Extensions.DependencyInjection;

namespace DocSpace.Sdk.Tests;

/// <summary>Keys, addresses, titles and bodies must not appear where somebody could read them by accident.</summary>
public sealed class CanaryTests
{
    private const string Key = "sk-c4n4rykey0123456789";
    private const string Email = "c4n4ry.mail@example.com";
    private const string Title = "c4n4rytitle";
    private const string Message = "c4n4rymessage";
    private const string ServerSecret = "c4n4rystack";
    private const string Secret = "c4n4rypassword";

    private static readonly string[] _canaries = [Key, Key[3..], "c4n4ry.mail", Title, Message, ServerSecret, Secret];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string> Situations => ["success", "refused", "validation", "server error", "html", "garbage", "lost", "hang", "limit", "redirect"];

    [Theory]
    [MemberData(nameof(Situations))]
    public async Task Nothing_private_is_logged_traced_or_thrown(string situation)
    {
        using var probe = new TelemetryProbe();
        await using var test = new TestClient(configure: options => options.ApiKey = Key);
        Arrange(test.Portal, situation);

        var thrown = new List<Exception>();
        await RunAsync(() => test.Client.CreateRoomAsync(Title, RoomType.Custom, Token));
        await RunAsync(() => test.Client.Rooms.ListAsync(new RoomQuery { Text = Title }, Token));
        await RunAsync(() => test.Client.Rooms.UpdateAsync(8, new RoomUpdateOptions { Title = Title }, Token));
        await RunAsync(async () =>
        {
            var report = await test.Client.InviteAsync(8, Email, RoomAccess.Read, new() { Message = Message }, Token);
            Assert.Clean(report.ToString());
            Assert.All(report.Outcomes, outcome => Assert.Clean($"{outcome} {outcome.Reason} {outcome.Invitation} {outcome.Member}"));
            report.EnsureAllGranted();
            return report;
        });
        await RunAsync(() => test.Client.InviteAsync(8, Email + " ", RoomAccess.Read, cancellationToken: Token));
        await RunAsync(() => test.Client.CreateRoomAsync(Title + "\n", RoomType.Custom, Token));
        foreach (var call in CanaryCalls.Of(Title, Email, Secret))
        {
            // Some wait for work that the answers of this portal never end.
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30), test.Time);
            await RunAsync(async () =>
            {
                await call(test.Client, patience.Token);
                return true;
            });
        }

        Assert.True(thrown.Count >= (situation is "success" ? 3 : 5), $"{thrown.Count} calls failed.");
        Assert.NotEmpty(test.Logs.Lines);
        Assert.All(test.Logs.Lines, Assert.Clean);

        // The HTTP client factory would log whole addresses beside the templates of the SDK.
        Assert.All(test.Logs.Lines, line => Assert.Contains(" DocSpace.Sdk 10", line, StringComparison.Ordinal));
        Assert.NotEmpty(probe.Activities);
        Assert.NotEmpty(probe.Measurements);
        Assert.All(probe.Activities, activity => Assert.Clean(TelemetryProbe.Text(activity)));
        Assert.All(probe.Measurements, measurement => Assert.Clean(measurement.ToString()));
        Assert.All(thrown, exception => Assert.Clean($"{exception} {ObjectText.Of(exception)}"));

        async Task RunAsync<T>(Func<Task<T>> call)
        {
            try
            {
                await test.PassTimeAsync(call(), TimeSpan.FromMilliseconds(500));
            }
            catch (Exception exception) when (exception is DocSpaceException or ArgumentException or OperationCanceledException)
            {
                thrown.Add(exception);
            }
        }
    }

    [Fact]
    public async Task The_container_and_the_options_do_not_print_the_key()
    {
        var services = new ServiceCollection();
        services.AddDocSpaceClient(options => (options.BaseAddress, options.ApiKey) = (new Uri(TestClient.Address), Key));
        await using var provider = services.BuildServiceProvider();
        var options = provider.GetRequiredService<Microsoft.Extensions.Options.IOptions<DocSpaceClientOptions>>().Value;

        Assert.Clean($"{options} {provider.GetRequiredService<DocSpaceClient>()} {DocSpace.Sdk.Authentication.DocSpaceCredential.ApiKey(Key)}");
        Assert.Clean(System.Text.Json.JsonSerializer.Serialize(options));
    }

    [Fact]
    public void The_search_finds_every_canary_in_every_disguise() => Assert.All(
        _canaries.SelectMany(canary => new[] { canary, canary.ToUpperInvariant(), Convert.ToBase64String(Encoding.UTF8.GetBytes(canary)), Uri.EscapeDataString(canary) }),
        disguise => Assert.NotEmpty(Finds($"before {disguise} after")));

    private static void Arrange(StubPortal portal, string situation) => _ = situation switch
    {
        "success" => portal.Answer(HttpStatusCode.OK, $$$"""{"response":{"id":8,"title":"{{{Title}}}","roomType":5,"createdBy":{"id":"66faa6e4-f133-11ea-b126-00ffeec8b4ef","displayName":"{{{Email}}}"} } }"""),
        "refused" => portal.Answer(HttpStatusCode.Forbidden, $$$"""{"error":{"message":"{{{Email}}} has no right, key {{{Key}}}, tag '{{{Title}}}'","type":"x","stack":"at {{{ServerSecret}}}"}}"""),
        "validation" => portal.Answer(HttpStatusCode.BadRequest, $$$"""{"response":{"title":"One or more validation errors occurred.","errors":{"{{{Email}}}":["{{{Email}}} is no address"] } } }"""),
        "server error" => portal.Answer(HttpStatusCode.InternalServerError, $$$"""{"error":{"message":"Failed","stack":"at {{{ServerSecret}}}({{{Email}}})"}}"""),
        "html" => portal.Answer(HttpStatusCode.OK, $"<html>{ServerSecret} {Email}</html>", "text/html"),
        "garbage" => portal.Answer(HttpStatusCode.OK, $$$"""{"response":{"id":"{{{Email}}}","title":5,"{{{Email}}}":["{{{ServerSecret}}}","""),
        "lost" => portal.Fail(() => new HttpRequestException(HttpRequestError.ResponseEnded)),
        "hang" => portal.Hang(),
        "limit" => portal.Answer(HttpStatusCode.TooManyRequests, with: response => response.Headers.Add("Retry-After", "86400")),
        _ => portal.Answer(HttpStatusCode.Found, with: response => response.Headers.Location = new Uri($"https://evil.example.com/{ServerSecret}?mail={Email}")),
    };

    private static IEnumerable<string> Finds(string text) => _canaries.Where(canary =>
        text.Contains(canary, StringComparison.OrdinalIgnoreCase)
        || text.Contains(Convert.ToBase64String(Encoding.UTF8.GetBytes(canary)).TrimEnd('='), StringComparison.Ordinal)
        || text.Contains(Uri.EscapeDataString(canary), StringComparison.OrdinalIgnoreCase));

    private sealed class Assert : Xunit.Assert
    {
        public static void Clean(string text) => Empty(Finds(text));
    }
}
