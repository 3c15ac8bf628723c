using System.Net;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Rooms;

public sealed class RoomQueryTests
{
    private static readonly Guid User = new("66faa6e4-f133-11ea-b126-00ffeec8b4ef");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<RoomQuery, string> Filters => new()
    {
        { new() { UserId = User, ExcludeUser = true }, $"searchArea=0&subjectId={User}&excludeSubject=true" },
        { new() { UserId = User, UserIs = RoomUserRole.Owner }, $"searchArea=0&subjectId={User}&subjectFilter=0" },
        { new() { UserId = User, UserIs = RoomUserRole.Member }, $"searchArea=0&subjectId={User}&subjectFilter=1" },
        { new() { OwnerId = User }, $"searchArea=0&subjectOwnerId={User}" },
        { new() { GroupId = 2, Area = RoomArea.Any }, "searchArea=2&groupId=2" },
        { new() { Provider = RoomProvider.WebDav, Area = RoomArea.Templates }, "searchArea=4&provider=7" },
        { new() { Storage = RoomStorageFilter.ThirdParty }, "searchArea=0&storageFilter=2" },
        { new() { Quota = RoomQuotaFilter.Custom }, "searchArea=0&quotaFilter=2" },
        { new() { SortBy = RoomSortBy.New }, "searchArea=0&sortBy=New&sortOrder=ascending" },
    };

    public static TheoryData<RoomQuery, string> Contradictions => new()
    {
        { new() { ExcludeUser = true }, "ExcludeUser needs UserId." },
        { new() { UserIs = RoomUserRole.Owner }, "UserIs needs UserId." },
        { new() { UserId = User, OwnerId = User, UserIs = RoomUserRole.Member }, "Set UserIs or OwnerId, not both" },
        { new() { UserId = User, UserIs = (RoomUserRole)7 }, "UserIs is not one of RoomUserRole." },
        { new() { Provider = 0 }, "Provider is not one of RoomProvider." },
        { new() { Storage = 0 }, "Storage is not one of RoomStorageFilter." },
        { new() { Quota = (RoomQuotaFilter)3 }, "Quota is not one of RoomQuotaFilter." },
        { new() { WithoutTags = true, Tags = ["a"] }, "Set Tags or WithoutTags, not both." },
        { new() { PageSize = 101 }, "PageSize is 101; it must be from 1 to 100." },
        { new() { StartIndex = -1 }, "StartIndex is -1; it must not be negative." },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task A_filter_is_sent_in_the_words_of_the_server(RoomQuery query, string expected)
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, """{"response":{"files":[],"folders":[],"startIndex":0,"count":0,"total":0,"new":0}}""");

        await test.Client.Rooms.ListAsync(query, Token);

        Assert.Equal($"?{expected}&startIndex=0&count=100", Assert.Single(test.Portal.Requests).Uri.Query);
    }

    [Theory]
    [MemberData(nameof(Contradictions))]
    public async Task A_query_that_contradicts_itself_is_refused_before_anything_is_sent(RoomQuery query, string message)
    {
        await using var test = new TestClient();

        var exception = await Assert.ThrowsAnyAsync<ArgumentException>(() => test.Client.Rooms.ListAsync(query, Token));

        Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
        Assert.ThrowsAny<ArgumentException>(() => test.Client.Rooms.EnumerateAsync(query, Token));
        Assert.Empty(test.Portal.Requests);
    }

    [Fact]
    public void Every_action_of_a_recorded_room_has_a_name_of_its_own()
    {
        using var json = System.Text.Json.JsonDocument.Parse(Fixture.Recording("453-room-pin").Body);
        var actions = json.RootElement.GetProperty("response").GetProperty("security").EnumerateObject().Select(action => action.Name).ToArray();
        var named = typeof(RoomPermissions).GetProperties().Where(property => property.PropertyType == typeof(bool)).ToArray();

        Assert.Equal(24, actions.Length);
        Assert.All(actions, action => Assert.Single(named, property => (bool)property.GetValue(new RoomPermissions([action]))!));
    }
}
