using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DocSpace.Sdk.Rooms;
using Recordings;

namespace DocSpace.Sdk.Testing.Tests.Replay;

/// <summary>Brings a portal into the state of a recording by doing again what was recorded on the same rooms before.</summary>
internal sealed class Rehearsal(Lab lab, RecordedExchange exchange)
{
    private static readonly Dictionary<string, RecordedExchange[]> _past = RecordedExchange.All
        .Where(static past => past.Status is 200 && (past.Method is not "GET" || past.Endpoint is "getRoomPrimaryLink"))
        .SelectMany(static past => Repeated.NumbersOf(past).Select(number => (Key: Key(past, number), Past: past)))
        .GroupBy(static pair => pair.Key)
        .ToDictionary(static group => group.Key, static group => group.Select(static pair => pair.Past).ToArray());

    // Rooms that somebody else owned in the end.
    private static readonly HashSet<string> _handedOver =
    [
        .. RecordedExchange.All
            .Where(static past => past.Endpoint is "changeOwner")
            .SelectMany(static past => Rows(past.Response).Select(row => Key(past, row["id"]!.ToString()))),
    ];

    // The first answer that shows a room tells what it was like.
    private static readonly Dictionary<string, JsonObject> _rows = RecordedExchange.All
        .Where(static past => past.Endpoint is not "changeOwner")
        .SelectMany(static past => Rows(past.Response).Select(row => (Key: Key(past, row["id"]!.ToString()), Row: row)))
        .GroupBy(static pair => pair.Key)
        .ToDictionary(static group => group.Key, static group => group.First().Row);

    // What is missing for these is not the room.
    private const string Missing = "-unknown-dest$|-same-tmp-again$";

    // Who opened a link before comes back without its key.
    private const string Returns = "^stranger-(room-without-token-after|list-active)$";
    private const string Visit = "b0502-stranger-room-with-token";

    private const string PinnedEnough = "^pin-1[12]$";

    private const string InArchive = "^archived-|-archived$";

    // The folders of rooms and of the archive have the same numbers everywhere.
    private static readonly string[] _roots = ["1", "4", "999999"];

    public async Task SetAsync()
    {
        var numbers = Repeated.NumbersOf(exchange).Where(number => (exchange.Status != 404 || Regex.IsMatch(exchange.Name, Missing)) && !_roots.Contains(number))
            .Concat(LinkKey.Of(exchange).Select(static key => LinkKey.RoomOf(key.Link)).OfType<string>())
            .Where(static number => number.Length < 6)
            .Distinct()
            .ToList();
        foreach (var number in numbers)
        {
            await RoomAsync(number);
        }

        if (exchange is { Endpoint: "getRoomLinks", Response: { } answer } && answer["response"] is JsonArray links)
        {
            await new StagedLinks(lab, lab.Numbers[numbers[0]], Owner(numbers[0])).LikeAsync(links);
            Reach(exchange.Date);
            return;
        }

        if (await MembersAsync(numbers))
        {
            return;
        }

        var past = numbers.Where(number => OwnRow(number) is null).SelectMany(number => _past.GetValueOrDefault(Key(exchange, number), []))
            .Distinct()
            .Where(past => string.CompareOrdinal(past.Source, exchange.Source) < 0)
            .OrderBy(static past => past.Source, StringComparer.Ordinal)
            .ToList();
        if (Regex.IsMatch(exchange.Name, Returns))
        {
            var visit = RecordedExchange.Find(Visit);
            await RoomAsync(Repeated.NumbersOf(visit).First());
            await KeysAsync([], visit);
            await lab.SendAsync(HttpMethod.Get, "share/" + lab.Translate(LinkKey.Of(visit).First().Key), null, Scene.For(exchange).Caller);
        }

        await LinksAsync(past);
        await KeysAsync(past, exchange);
        foreach (var one in past)
        {
            Reach(one.Date);
            await RepeatAsync(one);
        }

        Reach(exchange.Date);
        await StagedSignIn.SetAsync(lab, exchange, Scene.For(exchange));
        await new StagedOperations(lab, exchange).SetAsync();
        await StagedKeys.SetAsync(lab, exchange);
        await StagedTags.SetAsync(lab, exchange);
        await StagedGroups.SetAsync(lab, exchange);
        if (StagedJobs.StartOf(exchange) is { } start)
        {
            await StagedLogos.UploadNamedAsync(lab, start);
            await RepeatAsync(start);
        }
        else
        {
            await StagedJobs.StartAsync(lab, exchange);
        }

        await EnterAsync();
        foreach (var cue in Cue.For(exchange))
        {
            await lab.SendAsync(cue.Method, string.Format(CultureInfo.InvariantCulture, cue.Path, lab.Numbers.Values.FirstOrDefault()), JsonNode.Parse(cue.Body), cue.Caller);
        }

        for (var pins = Regex.IsMatch(exchange.Name, PinnedEnough) ? 10 : 0; pins > 0; pins--)
        {
            var caller = Scene.For(exchange).Caller;
            await lab.SendAsync(HttpMethod.Put, $"rooms/{await StagedRoom.CreateAsync(lab, caller, RoomType.Custom, null)}/pin", null, caller);
        }

        await ArchiveAsync(numbers);
    }

    private async Task ArchiveAsync(List<string> numbers)
    {
        if (exchange.Status is not 404 && Regex.IsMatch(exchange.Name, InArchive))
        {
            foreach (var number in numbers)
            {
                await lab.SendAsync(HttpMethod.Put, $"rooms/{lab.Numbers[number]}/archive", new JsonObject(), Owner(number));
            }
        }
    }

    /// <summary>Whether the answer shows members; lets them in.</summary>
    private async Task<bool> MembersAsync(List<string> numbers)
    {
        if (exchange.Response?["response"] is not JsonArray members || numbers.Count != 1)
        {
            return false;
        }

        var staged = new StagedMembers(lab, lab.Numbers[numbers[0]], Owner(numbers[0]));
        switch (exchange.Endpoint)
        {
            case "getSharingRights" or "getFolderShare":
                await staged.LikeAsync(members, Scene.For(exchange) is { Access: not 0 } scene ? scene.Caller : null);
                return true;
            case "getGroupMembersShare":
                await staged.LikeGroupAsync(members, exchange.Target.Split('/')[7]);
                return true;
            default:
                return false;
        }
    }

    private void Reach(DateTimeOffset date)
    {
        if (date > lab.Time.GetUtcNow())
        {
            lab.Time.SetUtcNow(date);
        }
    }

    // Three portals were recorded, and all counted from one.
    private static string Key(RecordedExchange exchange, string number) =>
        $"{(exchange.Source[0] == 'b' ? 3 : string.CompareOrdinal(exchange.Source, "830") < 0 ? 1 : 2)}-{number}";

    private static IEnumerable<JsonObject> Rows(JsonNode? node) => node switch
    {
        JsonObject row when row["roomType"] is not null && row["security"] is not null && row["id"] is not null => [row],
        JsonObject properties => properties.SelectMany(static pair => Rows(pair.Value)),
        JsonArray elements => elements.SelectMany(Rows),
        _ => [],
    };

    private JsonObject? OwnRow(string number) => exchange.Endpoint is "changeOwner" ? null : Rows(exchange.Response).FirstOrDefault(row => row["id"]!.ToString() == number);

    private JsonObject? Row(string number) => OwnRow(number) ?? _rows.GetValueOrDefault(Key(exchange, number));

    private string Owner(string number) =>
        _handedOver.Contains(Key(exchange, number)) ? "a" : lab.NameOf(Row(number)?["createdBy"]?["id"]?.GetValue<string>()) ?? (exchange.Source[0] == 'b' ? "a" : "owner");

    /// <summary>Makes the links that a request names and whose making was not recorded.</summary>
    private async Task LinksAsync(List<RecordedExchange> past)
    {
        foreach (var one in past.Append(exchange).Where(static one => one.Endpoint is "setRoomLink"))
        {
            var id = LinkOf(one);
            if (id is not null && !past.Any(made => made.Response?["response"]?["sharedLink"]?["id"]?.GetValue<string>() == id && LinkOf(made) is null))
            {
                await new StagedLinks(lab, lab.Numbers[Repeated.NumbersOf(one).First()], Owner(Repeated.NumbersOf(one).First())).NamedAsync(id);
            }
        }
    }

    /// <summary>Makes the links whose keys a request holds.</summary>
    private async Task KeysAsync(List<RecordedExchange> past, RecordedExchange one)
    {
        foreach (var (key, link) in LinkKey.Of(one))
        {
            if (LinkKey.RoomOf(link) is { } room && !past.Any(made => made.Response?["response"]?["sharedLink"]?["id"]?.GetValue<string>() == link && LinkOf(made) is null))
            {
                await new StagedLinks(lab, lab.Numbers[room], Owner(room)).WithKeyAsync(link, key);
            }
        }
    }

    /// <summary>Gets the cookies of a request by giving the password, and locks a link by wrong ones.</summary>
    private async Task EnterAsync()
    {
        var wrong = exchange.Name.Contains("-brute-", StringComparison.Ordinal) ? 6 : 0;
        if (!LinkKey.Of(exchange).Any() || (wrong == 0 && exchange.RequestHeader("Cookie") is null))
        {
            return;
        }

        foreach (var password in Enumerable.Repeat("wrong", wrong).Append("<redacted>"))
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, $"api/2.0/files/share/{lab.Translate(LinkKey.Of(exchange).First().Key)}/password")
            {
                Content = JsonBody.Of(new JsonObject { ["password"] = password }),
            };
            using var response = await lab.Client.SendAsync(request, TestContext.Current.CancellationToken);
            lab.Cookies = response.Headers.TryGetValues("Set-Cookie", out var cookies) ? string.Join("; ", cookies.Select(static cookie => cookie.Split(';')[0])) : null;
        }
    }

    private static string? LinkOf(RecordedExchange one) => (JsonNode.Parse(one.RequestBody ?? "{}") as JsonObject)?["linkId"]?.GetValue<string>();

    private async Task RoomAsync(string number)
    {
        if (lab.Numbers.ContainsKey(number))
        {
            return;
        }

        var row = Row(number);
        var type = row is null ? Scene.TypeFor(exchange) : (RoomType)row["roomType"]!.GetValue<int>();
        lab.Numbers[number] = await StagedRoom.CreateAsync(lab, Owner(number), type, row);
        var scene = Scene.For(exchange);
        if (scene is { Access: not 0, IsAnonymous: false } && scene.Caller != Owner(number))
        {
            await new StagedMembers(lab, lab.Numbers[number], Owner(number)).InviteAsync(scene.Caller, scene.Access);
        }

        if (OwnRow(number) is { } own)
        {
            await StagedRoom.SettleAsync(lab, lab.Numbers[number], Owner(number), own, scene.Caller);
        }
    }

    private async Task RepeatAsync(RecordedExchange past)
    {
        foreach (var number in Repeated.NumbersOf(past).Where(static number => number.Length < 6 && !_roots.Contains(number)))
        {
            await RoomAsync(number);
        }

        using var request = Repeated.Request(lab, past, Scene.For(past));
        using var response = await lab.Client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        if (response.IsSuccessStatusCode && text.Length > 0)
        {
            Learn(past.Response, JsonNode.Parse(text));
        }
    }

    /// <summary>What has another id here than on the recorded server.</summary>
    private void Learn(JsonNode? recorded, JsonNode? own)
    {
        if (recorded is JsonObject theirs && own is JsonObject ours)
        {
            foreach (var (name, value) in theirs)
            {
                Learn(name, value, ours[name]);
            }
        }
        else if (recorded is JsonArray theirList && own is JsonArray ourList)
        {
            foreach (var (their, our) in theirList.Zip(ourList))
            {
                Learn(their, our);
            }
        }
    }

    private void Learn(string name, JsonNode? recorded, JsonNode? own)
    {
        if (recorded is not JsonValue || own is not JsonValue)
        {
            Learn(recorded, own);
        }
        else if (name is "id" or "linkId" or "requestToken" or "data" && recorded.ToString() is { Length: > 12 } text && text != own.ToString())
        {
            lab.Learn(text, own.ToString());
        }
    }
}
