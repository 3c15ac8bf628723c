using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Recordings;

namespace DocSpace.Sdk.Testing.Tests.Replay;

/// <summary>Repeats a recorded request to an emulated portal and compares the answers.</summary>
internal static class Performance
{
    // What depends on the portal that was recorded and not on the server: this room had got a link of its own, which no
    // recording tells of.
    private static readonly (string Names, string Path)[] _ignored =
    [
        ("^(rooms-list|scope)", "$.response.folders['Room ops renamed'].security"),
        ("^(rooms-list|scope)", "$.response.folders['Room ops renamed'].shared"),
        ("^(rooms-list|scope)", "$.response.folders['Room ops renamed'].sharedExternal"),
    ];

    /// <summary>What the answer of the emulator has other than the recorded one.</summary>
    public static async Task<IReadOnlyList<string>> DifferencesAsync(RecordedExchange exchange)
    {
        var scene = Scene.For(exchange);
        await using var lab = await Lab.StartAsync(exchange.Date.AddDays(-1), options =>
        {
            options.RoomQuotaEnabled = scene.HasRoomQuota;
            options.OperationDuration = StagedJobs.DurationFor(exchange) ?? StagedOperations.DurationFor(exchange);
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
        return [.. Differences(exchange, response, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))];
    }

    private static IEnumerable<string> Differences(RecordedExchange exchange, HttpResponseMessage response, string text)
    {
        if (exchange.Status != (int)response.StatusCode)
        {
            return [$"The status is {(int)response.StatusCode}, not {exchange.Status}: {text}"];
        }

        var own = StagedLimits.Headers(response.Headers.Select(static header => header.Key));
        var theirs = StagedLimits.Headers(exchange.ResponseHeaders.Select(static header => header.Name));
        if (!own.SequenceEqual(theirs))
        {
            return [$"The headers are {string.Join(", ", own)}, not {string.Join(", ", theirs)}"];
        }

        if (response.Content.Headers.ContentType?.ToString() is var type && type != exchange.ResponseContentType)
        {
            return [$"The content type is {type}, not {exchange.ResponseContentType}"];
        }

        if (exchange.Response is null)
        {
            return text.Length == 0 ? [] : [$"There should be no body: {text}"];
        }

        var body = JsonNode.Parse(text)!.AsObject();
        return Shape.Of(body).DifferencesTo(Shape.Of(exchange.Response))
            .Concat(Values.Differences(body, exchange.Response))
            .Where(difference => !_ignored.Any(ignored =>
                Regex.IsMatch(exchange.Name, ignored.Names) && difference.StartsWith(ignored.Path + ":", StringComparison.Ordinal)));
    }

    private static async Task SetStageAsync(Lab lab, RecordedExchange exchange, Scene scene)
    {
        await StagedLogos.UploadNamedAsync(lab, exchange);
        if (await StagedFolders.SetAsync(lab, exchange))
        {
            return;
        }

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
