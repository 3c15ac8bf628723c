using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DocSpace.Sdk.Testing.Tests.Replay;
using Recordings;

namespace DocSpace.Sdk.Testing.Tests;

public sealed class RecordedExchangeTests(ITestOutputHelper output)
{
    // What depends on the portal that was recorded and not on the server: this room had got a link of its own, which is
    // an endpoint that the emulator does not have yet.
    private static readonly (string Names, string Path)[] _ignored =
    [
        ("^(rooms-list|scope)", "$.response.folders['Room ops renamed'].security"),
        ("^(rooms-list|scope)", "$.response.folders['Room ops renamed'].shared"),
        ("^(rooms-list|scope)", "$.response.folders['Room ops renamed'].sharedExternal"),
    ];

    public static TheoryData<string> Compared =>
        [.. RecordedExchange.All.Where(static exchange => Excuse.For(exchange) is null).Select(static exchange => exchange.Source)];

    [Theory]
    [MemberData(nameof(Compared))]
    public async Task The_emulator_answers_as_the_recorded_server(string recording)
    {
        var exchange = RecordedExchange.Find(recording);
        var scene = Scene.For(exchange);
        await using var lab = await Lab.StartAsync(exchange.Date.AddDays(-1), options =>
        {
            options.RoomQuotaEnabled = scene.HasRoomQuota;
            options.OperationDuration = StagedOperations.DurationFor(exchange);
            StagedLimits.Configure(exchange, options);
        });
        await SetStageAsync(lab, exchange, scene);
        await StagedLimits.UseUpAsync(lab, exchange);
        if (scene.SuspendsDisabled)
        {
            lab.Portal.SuspendUser(lab.Person("d"));
        }

        using var request = Repeated.Request(lab, exchange, scene);
        using var response = await lab.Client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.True(exchange.Status == (int)response.StatusCode, $"The status is {(int)response.StatusCode}, not {exchange.Status}: {text}");
        Assert.Equal(StagedLimits.Headers(exchange.ResponseHeaders.Select(static header => header.Name)), StagedLimits.Headers(response.Headers.Select(static header => header.Key)));
        Assert.Equal(exchange.ResponseContentType, response.Content.Headers.ContentType?.ToString());
        if (exchange.Response is null)
        {
            Assert.Equal("", text);
            return;
        }

        var body = JsonNode.Parse(text)!.AsObject();
        var differences = Shape.Of(body).DifferencesTo(Shape.Of(exchange.Response))
            .Concat(Values.Differences(body, exchange.Response))
            .Where(difference => !_ignored.Any(ignored =>
                Regex.IsMatch(exchange.Name, ignored.Names) && difference.StartsWith(ignored.Path + ":", StringComparison.Ordinal)))
            .ToList();
        Assert.True(differences.Count == 0, string.Join(Environment.NewLine, differences));
    }

    [Fact]
    public void What_is_not_compared_has_a_reason()
    {
        var all = RecordedExchange.All;
        var excused = all.Select(static exchange => (Exchange: exchange, Excuse: Excuse.For(exchange))).Where(static pair => pair.Excuse is not null).ToList();

        output.WriteLine($"Compared {all.Count - excused.Count} of {all.Count}.");
        foreach (var endpoint in all.GroupBy(static exchange => exchange.Endpoint).OrderBy(static endpoint => endpoint.Key, StringComparer.Ordinal))
        {
            var reasons = excused.Where(pair => pair.Exchange.Endpoint == endpoint.Key).ToList();
            output.WriteLine($"{endpoint.Key}: compared {endpoint.Count() - reasons.Count} of {endpoint.Count()}");
            reasons.ForEach(pair => output.WriteLine($"  {pair.Exchange}: {pair.Excuse!.Reason}"));
        }

        Assert.Equal(1609, all.Count);
        Assert.All(Excuse.All, excuse => Assert.Contains(excused, pair => pair.Excuse == excuse));
    }

    private static async Task SetStageAsync(Lab lab, RecordedExchange exchange, Scene scene)
    {
        if (!Stage.Fits(exchange))
        {
            await new Rehearsal(lab, exchange).SetAsync();
            return;
        }

        var room = await new Stage(lab, exchange, scene).SetAsync();
        foreach (var number in Repeated.NumbersOf(exchange).Where(number => exchange.Status != 404 && number is not ("0" or "1")))
        {
            lab.Numbers[number] = room;
        }
    }
}
