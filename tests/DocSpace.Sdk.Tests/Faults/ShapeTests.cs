using System.Net;
using System.Text;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Faults;

/// <summary>JSON of another shape than that of DocSpace.</summary>
public sealed class ShapeTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task F91_Numbers_that_the_SDK_does_not_know_survive()
    {
        var room = await ReadAsync("""{"response":{"id":8,"title":"Project","roomType":42,"rootFolderType":99,"access":77}}""");

        Assert.Equal((42, 99, 77), ((int)room.Type, (int)room.State, (int)room.Access));
    }

    [Fact]
    public async Task F91_A_name_in_the_place_of_a_number_is_refused_and_not_guessed() =>
        await IsRefusedAsync("""{"response":{"id":8,"title":"Project","roomType":"CustomRoom"}}""", "$.response.roomType");

    [Theory]
    [InlineData("""{"response":{"id":8,"title":null,"roomType":2}}""", "$.response.title")]
    [InlineData("""{"response":{"id":null,"title":"c4n4ry","roomType":2}}""", "$.response.id")]
    [InlineData("""{"response":{"id":8,"title":"c4n4ry","roomType":null}}""", "$.response.roomType")]
    [InlineData("""{"response":{"id":8}}""", "$.response")]
    [InlineData("""{"response":{"id":8,"title":"c4n4ry","roomType":2,"logo":{"cover":{"id":null}}}}""", "$.response.logo.cover.id")]
    public Task F92_What_has_to_be_there_is_named_by_its_place(string body, string place) => IsRefusedAsync(body, place);

    [Fact]
    public async Task F92_What_may_be_missing_may_be_null()
    {
        var room = await ReadAsync("""{"response":{"id":8,"title":"","roomType":2,"tags":null,"security":null,"logo":null,"createdBy":null,"created":null,"shareSettings":null,"inRoom":null}}""");

        Assert.Equal((string.Empty, 0, 0), (room.Title, room.Tags.Count, room.LinkLimits.Count));
        Assert.Equal((null, null, null, null), (room.Logo, room.Owner, room.CreatedAt, room.IsMember));
        Assert.Empty(room.Permissions.AllowedActions);
    }

    [Fact]
    public async Task F92_Nulls_in_lists_are_dropped()
    {
        await using var test = new TestClient();
        test.Portal
            .Answer(HttpStatusCode.OK, """{"response":{"folders":[null,{"id":8,"title":"a","roomType":2,"tags":["x",null]},null],"startIndex":0,"total":3}}""")
            .Answer(HttpStatusCode.OK, """{"response":[null,{"access":2,"sharedToUser":{"id":"66faa6e4-f133-11ea-b126-00ffeec8b4ef","groups":[null]}},null],"total":3}""")
            .Answer(HttpStatusCode.OK, """{"response":[null]}""");

        var rooms = await test.Client.Rooms.ListAsync(cancellationToken: Token);
        var members = await test.Client.Sharing.ListMembersAsync(8, cancellationToken: Token);
        var covers = await test.Client.Logos.ListCoversAsync(Token);

        Assert.Equal(["x"], Assert.Single(rooms.Items).Tags);
        Assert.Equal((RoomAccess.Read, 0), (Assert.Single(members.Items).Access, members.Items[0].User!.Groups.Count));
        Assert.Empty(covers);
    }

    [Fact]
    public Task F92_A_list_that_is_null_is_refused() => IsRefusedAsync(
        """{"response":{"folders":null,"startIndex":0,"total":0}}""",
        static (client, token) => client.Rooms.ListAsync(cancellationToken: token));

    [Theory]
    [InlineData("2147483647", "2147483647", false)]
    [InlineData("\"12\"", "12", false)]
    [InlineData("\"sbox-1-L2E_Yg==\"", "sbox-1-L2E_Yg==", true)]
    public async Task F93_An_id_is_a_number_of_the_server_or_a_text(string id, string expected, bool isThirdParty)
    {
        var room = await ReadAsync($$$"""{"response":{"id":{{{id}}},"title":"Project","roomType":2}}""");

        Assert.Equal((expected, isThirdParty), (room.Id.ToString(), room.Id.IsThirdParty));
    }

    [Theory]
    [InlineData("2147483648")]
    [InlineData("9223372036854775808")]
    [InlineData("1e400")]
    [InlineData("1.5")]
    [InlineData("-8")]
    [InlineData("0")]
    [InlineData("true")]
    [InlineData("\"../share\"")]
    [InlineData("\"2147483648\"")]
    [InlineData("{}")]
    public Task F93_An_id_that_no_server_gives_is_refused(string id) =>
        IsRefusedAsync($$$"""{"response":{"id":{{{id}}},"title":"c4n4ry","roomType":2}}""", "$.response.id");

    [Fact]
    public async Task F94_What_stands_twice_is_refused_where_the_framework_can_tell()
    {
        const string Body = """{"response":{"id":8,"title":"Project","roomType":2,"id":9}}""";
#if NET10_0_OR_GREATER
        await IsRefusedAsync(Body, "$.response.id");
        await IsRefusedAsync("""{"response":{"id":8,"title":"a","roomType":2},"response":{"id":9,"title":"a","roomType":2}}""", "$.response");
#else
        Assert.Equal(9, (await ReadAsync(Body)).Id);
#endif
    }

    private static Task<Room> ReadAsync(string body) => Faulty.ReadAnsweredAsync(new StringContent(body, Encoding.UTF8, "application/json"));

    private static async Task IsRefusedAsync(string body, string place)
    {
        var exception = await Faulty.ReadFailsAsync<DocSpaceProtocolException>(HttpStatusCode.OK, body);

        Assert.Equal($"GET files/rooms/{{id}}: The answer is not what DocSpace sends here (at {place}).", exception.Message);
        Assert.DoesNotContain("c4n4ry", exception.ToString(), StringComparison.Ordinal);
    }

    private static async Task IsRefusedAsync<T>(string body, Func<DocSpaceClient, CancellationToken, Task<T>> call)
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, body);

        await Assert.ThrowsAsync<DocSpaceProtocolException>(() => call(test.Client, Token));
    }
}
