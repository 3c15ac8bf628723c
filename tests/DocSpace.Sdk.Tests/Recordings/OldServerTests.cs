using System.Text.Json.Nodes;

namespace DocSpace.Sdk.Tests.Recordings;

/// <summary>Answers of the recorded server, as servers before it would have given them: without the fields that came later.</summary>
public sealed class OldServerTests(ITestOutputHelper output)
{
    // From the newest to the oldest: what a server of that version does not send yet, on top of those above it. A field of
    // which another model has one of the same name is told by a field that stands beside it.
    private static readonly (string Version, string[] Fields)[] _history =
    [
        ("3.6", ["Operation.status", "sharedExternal", "saveFormAsXLSX", "sendFormToExternalDB", "originalFormId", "maxUseCount", "currentUseCount"]),
        ("3.5", ["chatSettings", "ownedBy", "sharedBy", "rootRoomType"]),
        (
            "3.2",
            [
                "sharedToUser", "sharedToGroup", "sharedLink", "canEditInternal", "canEditDenyDownload", "canEditExpirationDate", "canRevoke",
                "availableShareRights", "shareSettings", "shortWebUrl", "sharedForUser", "parentShared", "internal",
            ]),
        ("3.0", ["error"]),
        ("2.6", ["lifetime", "watermark", "cover"]),
        ("2.0", ["fileEntryType", "subjectType", "usedSpace", "quotaLimit", "isCustomQuota", "isVisitor", "inRoom", "isFavorite"]),
        ("1.0", ["requestToken", "external", "passwordProtected", "isLinkExpired", "expired", "denyDownload", "indexing"]),
    ];

    public static TheoryData<string> Versions => [.. _history.Select(static step => step.Version)];

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Everything_is_read_while_fields_that_came_later_are_absent(string version)
    {
        var later = _history.TakeWhile(step => step.Version != version)
            .Append(_history.Single(step => step.Version == version))
            .SelectMany(static step => step.Fields)
            .ToHashSet(StringComparer.Ordinal);
        var (answers, removed) = (0, 0);
        var trip = new RoundTrip();

        foreach (var invocation in Invocations.All)
        {
            foreach (var exchange in Replayed.Good(invocation).Where(exchange => invocation.RefusesGood?.Invoke(exchange) is not true))
            {
                var body = (JsonObject)exchange.Response!.DeepClone();
                removed += Remove(body["response"], later);
                var result = await Replayed.AnswerAsync(invocation, exchange, body.ToJsonString());
                answers++;
                if (invocation.ResultIsOther is null)
                {
                    trip.Compare(invocation.Content(body), result, invocation.Endpoint);
                }
            }
        }

        output.WriteLine($"Server {version}: {answers} answers without {removed} fields, with {trip.Leaves} values.");
        Assert.NotEqual(0, removed);
        Assert.True(trip.Lost.Count == 0, string.Join('\n', trip.Lost));
    }

    private static int Remove(JsonNode? node, HashSet<string> fields) => node switch
    {
        JsonObject properties => fields.Count(field => Remove(properties, field.Split('.'))) + properties.Sum(property => Remove(property.Value, fields)),
        JsonArray elements => elements.Sum(element => Remove(element, fields)),
        _ => 0,
    };

    private static bool Remove(JsonObject properties, string[] field) => (field.Length == 1 || properties.ContainsKey(field[0])) && properties.Remove(field[^1]);
}
