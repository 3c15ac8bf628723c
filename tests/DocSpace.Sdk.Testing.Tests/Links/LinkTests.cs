using System.Text.Json.Nodes;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;
using Microsoft.Extensions.Time.Testing;
using static DocSpace.Sdk.Testing.Tests.Support.TestPortal;

namespace DocSpace.Sdk.Testing.Tests.Links;

public sealed class LinkTests
{
    private const int Read = 2;
    private const int Editing = 10;
    private static readonly DateTimeOffset _now = new(2027, 1, 10, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_room_has_one_invitation_link()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        var link = await portal.AddLinkAsync(room, LinkCalls.Invitation);

        var second = await portal.SetLinkAsync(room, new JsonObject { ["access"] = Read });
        var withId = await portal.SetLinkAsync(room, new JsonObject { ["linkId"] = Guid.NewGuid(), ["access"] = Read });
        var withoutAccess = await portal.SetLinkAsync(room, []);

        Assert.Equal(0, link["linkType"]!.GetValue<int>());
        Assert.False(link.AsObject().ContainsKey("requestToken"));
        Assert.All(
            [second, withId, withoutAccess],
            static answer => Assert.Equal((403, "The maximum number of links may not exceed 1"), (answer.Status, answer.ErrorMessage)));
        Assert.Equal(link.Id(), Assert.Single(await portal.LinksAsync(room))!["sharedTo"]!.Id());
    }

    [Fact]
    public async Task A_room_has_five_links_beside_the_primary_one()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        for (var number = 1; number <= 5; number++)
        {
            await portal.AddLinkAsync(room, LinkCalls.External);
        }

        var sixth = await portal.SetLinkAsync(room, new JsonObject { ["linkType"] = LinkCalls.External, ["access"] = Read });
        var primary = await portal.GetAsync($"rooms/{room}/link");

        Assert.Equal((403, "The maximum number of links may not exceed 5"), (sixth.Status, sixth.ErrorMessage));
        Assert.Equal(4, primary.Response["subjectType"]!.GetValue<int>());
        Assert.Equal(6, (await portal.LinksAsync(room, "?type=External")).Count);
        Assert.Empty(await portal.LinksAsync(room, "?type=0"));
    }

    [Fact]
    public async Task A_change_replaces_every_option()
    {
        await using var portal = await StartAsync(new DocSpaceEmulatorOptions { TimeProvider = new FakeTimeProvider(_now) });
        var room = await portal.CreateRoomAsync();
        var link = await portal.AddLinkAsync(room, LinkCalls.External, options: new JsonObject
        {
            ["title"] = "All",
            ["password"] = "  secret-12  ",
            ["denyDownload"] = true,
            ["internal"] = true,
            ["expirationDate"] = "2027-01-15T10:00:00.0000000Z",
        });
        Assert.NotNull(link["expirationDate"]);

        var answer = await portal.SetLinkAsync(room, LinkCalls.Change(link, LinkCalls.External, Editing));

        var changed = answer.Response["sharedTo"]!;
        Assert.Equal("secret-12", link["password"]!.GetValue<string>());
        Assert.Equal((Editing, link.Id()), (answer.Response["access"]!.GetValue<int>(), changed.Id()));
        Assert.Equal("Shared link", changed["title"]!.GetValue<string>());
        Assert.Null(changed["password"]);
        Assert.Null(changed["expirationDate"]);
        Assert.False(changed["denyDownload"]!.GetValue<bool>() || changed["internal"]!.GetValue<bool>());
        Assert.Equal(link["requestToken"]!.GetValue<string>(), changed["requestToken"]!.GetValue<string>());
    }

    [Theory]
    [InlineData(LinkCalls.Invitation, "2027-01-15T10:00:00.0000000Z", 200, "2027-01-15T10:00:00.0000000Z")]
    [InlineData(LinkCalls.External, "2027-01-15T10:00:00.0000000Z", 200, "2027-01-15T10:00:00.0000000Z")]
    [InlineData(LinkCalls.Invitation, "2027-01-09T10:00:00.0000000Z", 400, null)]
    [InlineData(LinkCalls.External, "2027-01-09T10:00:00.0000000Z", 200, null)]
    [InlineData(LinkCalls.Invitation, "2038-01-15T10:00:00.0000000Z", 400, null)]
    [InlineData(LinkCalls.External, "2038-01-15T10:00:00.0000000Z", 400, null)]
    [InlineData(LinkCalls.Invitation, "tomorrow", 200, null)]
    public async Task A_link_ends_in_the_future_or_never(int type, string date, int status, string? stored)
    {
        await using var portal = await StartAsync(new DocSpaceEmulatorOptions { TimeProvider = new FakeTimeProvider(_now) });
        var room = await portal.CreateRoomAsync();

        var answer = await portal.SetLinkAsync(room, new JsonObject { ["linkType"] = type, ["access"] = Read, ["expirationDate"] = date });

        Assert.Equal(status, answer.Status);
        if (status == 400)
        {
            Assert.Equal("Value does not fall within the expected range. (Parameter 'expirationDate')", answer.ErrorMessage);
            return;
        }

        Assert.Equal(stored, answer.Response["sharedTo"]!["expirationDate"]?.GetValue<string>());
    }

    [Fact]
    public async Task A_link_whose_time_is_over_says_so()
    {
        var time = new FakeTimeProvider(_now);
        await using var portal = await StartAsync(new DocSpaceEmulatorOptions { TimeProvider = time });
        var room = await portal.CreateRoomAsync();
        await portal.AddLinkAsync(room, LinkCalls.External, options: new JsonObject { ["expirationDate"] = "2027-01-10T13:00:00.0000000Z" });

        var before = Assert.Single(await portal.LinksAsync(room))!["sharedTo"]!["isExpired"]!.GetValue<bool>();
        time.Advance(TimeSpan.FromHours(1));
        var after = Assert.Single(await portal.LinksAsync(room))!["sharedTo"]!["isExpired"]!.GetValue<bool>();

        Assert.Equal((false, true), (before, after));
    }

    [Theory]
    [InlineData("1234567", 400)]
    [InlineData("12345678", 200)]
    [InlineData("aaaaaaaa", 200)]
    [InlineData("a2345678901234567890123456789 0", 400)]
    [InlineData("123456789012345678901234567890", 200)]
    [InlineData("1234567890123456789012345678901", 400)]
    [InlineData("пароль123", 400)]
    [InlineData("   ", 200)]
    public async Task Passwords_follow_the_rules_of_the_portal(string password, int status)
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();

        var answer = await portal.SetLinkAsync(
            room, new JsonObject { ["linkType"] = LinkCalls.External, ["access"] = Read, ["password"] = password });

        Assert.Equal(status, answer.Status);
        if (status == 400)
        {
            Assert.Equal("Password must contain from 8 to 30 characters, only latin letters, no spaces", answer.ErrorMessage);
        }
    }

    [Theory]
    [InlineData("1", 200)]
    [InlineData("1000", 200)]
    [InlineData("\"3\"", 200)]
    [InlineData("null", 200)]
    [InlineData("0", 400)]
    [InlineData("-1", 400)]
    [InlineData("1001", 400)]
    public async Task An_invitation_link_serves_up_to_a_thousand_people(string uses, int status)
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();

        var answer = await portal.SetLinkAsync(room, new JsonObject { ["access"] = Read, ["maxUseCount"] = JsonNode.Parse(uses) });

        Assert.Equal(status, answer.Status);
        if (status == 400)
        {
            Assert.Equal(
                """{"RoomLink.MaxUseCount":["The field MaxUseCount must be between 1 and 1000."]}""",
                answer.Response["errors"]!.ToJsonString());
            return;
        }

        Assert.Equal(0, answer.Response["sharedTo"]!["currentUseCount"]!.GetValue<int>());
    }

    [Fact]
    public async Task An_invitation_link_has_no_password_and_no_scope()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();

        var link = await portal.AddLinkAsync(room, LinkCalls.Invitation, options: new JsonObject
        {
            ["password"] = "short",
            ["denyDownload"] = true,
            ["internal"] = true,
        });

        Assert.Null(link["password"]);
        Assert.False(link["denyDownload"]!.GetValue<bool>() || link["internal"]!.GetValue<bool>());
    }

    [Theory]
    [InlineData("0")]
    [InlineData("\"None\"")]
    [InlineData("\"editing\"")]
    [InlineData("\"bogus\"")]
    public async Task No_access_and_an_unknown_name_delete_the_link(string access)
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        var link = await portal.AddLinkAsync(room, LinkCalls.External);
        var body = LinkCalls.Change(link, LinkCalls.External, 0);
        body["access"] = JsonNode.Parse(access);

        var answer = await portal.SetLinkAsync(room, body);
        var again = await portal.SetLinkAsync(room, body.DeepClone().AsObject());

        Assert.Equal((200, 200), (answer.Status, again.Status));
        Assert.False(answer.Json.AsObject().ContainsKey("response"));
        Assert.Equal(0, answer.Json["count"]!.GetValue<int>());
        Assert.Empty(await portal.LinksAsync(room));
    }

    [Fact]
    public async Task A_link_is_made_with_the_id_that_the_client_chose_also_after_it_was_deleted()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        var id = Guid.NewGuid();

        var first = await portal.AddLinkAsync(room, LinkCalls.Invitation, options: new JsonObject { ["linkId"] = id });
        await portal.SetLinkAsync(room, LinkCalls.Change(first, LinkCalls.Invitation, 0));
        var second = await portal.AddLinkAsync(room, LinkCalls.Invitation, options: new JsonObject { ["linkId"] = id });

        Assert.Equal((id.ToString(), id.ToString()), (first.Id(), second.Id()));
    }

    [Fact]
    public async Task A_link_keeps_its_kind()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        var link = await portal.AddLinkAsync(room, LinkCalls.External, options: new JsonObject { ["title"] = "Mine" });

        var answer = await portal.SetLinkAsync(room, LinkCalls.Change(link, LinkCalls.Invitation, Read));

        var changed = answer.Response["sharedTo"]!;
        Assert.Equal((1, "Invitation link"), (changed["linkType"]!.GetValue<int>(), changed["title"]!.GetValue<string>()));
        Assert.NotNull(changed["requestToken"]);
    }

    [Fact]
    public async Task Other_types_of_links_are_refused()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();

        var unknown = await portal.SetLinkAsync(room, new JsonObject { ["access"] = Read, ["linkType"] = 5 });
        var name = await portal.SetLinkAsync(room, new JsonObject { ["access"] = Read, ["linkType"] = "Invitation" });

        Assert.Equal(
            (403, "Operation is not valid due to the current state of the object."), (unknown.Status, unknown.ErrorMessage));
        Assert.Equal(400, name.Status);
    }

    [Theory]
    [InlineData(RoomType.Public, Read, "Shared link")]
    [InlineData(RoomType.FormFilling, 7, "Link to fill out")]
    public async Task A_room_that_is_open_by_nature_gets_another_primary_link(RoomType type, int access, string title)
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync(type);
        var first = (await portal.GetAsync($"rooms/{room}/link")).Response["sharedTo"]!;

        var answer = await portal.SetLinkAsync(room, LinkCalls.Change(first, LinkCalls.External, 0));

        var second = Assert.Single(await portal.LinksAsync(room))!;
        Assert.NotEqual(first.Id(), second["sharedTo"]!.Id());
        Assert.Equal(second["sharedTo"]!.Id(), answer.Response["sharedTo"]!.Id());
        Assert.Null(answer.Response["sharedTo"]!["requestToken"]);
        Assert.Equal((access, title), (second["access"]!.GetValue<int>(), second["sharedTo"]!["title"]!.GetValue<string>()));
        Assert.True(second["canRevoke"]!.GetValue<bool>());
    }

    [Fact]
    public async Task The_primary_link_of_a_custom_room_stays_away_until_it_is_asked_for()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        var first = (await portal.GetAsync($"rooms/{room}/link")).Response["sharedTo"]!;
        var same = (await portal.GetAsync($"rooms/{room}/link")).Response["sharedTo"]!;

        await portal.SetLinkAsync(room, LinkCalls.Change(first, LinkCalls.External, 0));
        Assert.Empty(await portal.LinksAsync(room));

        var second = (await portal.GetAsync($"rooms/{room}/link")).Response["sharedTo"]!;
        Assert.Equal(first.Id(), same.Id());
        Assert.NotEqual(first.Id(), second.Id());
    }

    [Theory]
    [InlineData(RoomType.Public, false)]
    [InlineData(RoomType.FormFilling, true)]
    public async Task The_primary_link_of_an_open_room_does_not_end(RoomType type, bool takesInternal)
    {
        await using var portal = await StartAsync(new DocSpaceEmulatorOptions { TimeProvider = new FakeTimeProvider(_now) });
        var room = await portal.CreateRoomAsync(type);
        var primary = (await portal.GetAsync($"rooms/{room}/link")).Response;
        var options = new JsonObject { ["expirationDate"] = "2027-11-27T22:24:18.0000000Z", ["internal"] = true };

        var answer = await portal.SetLinkAsync(
            room, LinkCalls.Change(primary["sharedTo"]!, LinkCalls.External, primary["access"]!.GetValue<int>(), options));

        var changed = answer.Response["sharedTo"]!;
        Assert.Null(changed["expirationDate"]);
        Assert.Equal(takesInternal, changed["internal"]!.GetValue<bool>());
        Assert.Equal("Shared link", changed["title"]!.GetValue<string>());
    }

    [Fact]
    public async Task Only_those_who_may_invite_see_and_change_links()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        var reader = portal.Emulator.AddUser("reader@x.example", EmulatedUserRole.User);
        await portal.InviteAsync(room, ById(reader.Id, Read));
        var member = portal.Emulator.CreateApiKey(reader);
        var stranger = portal.Emulator.CreateApiKey(portal.Emulator.AddUser("admin@x.example", EmulatedUserRole.RoomAdmin));

        var asReader = await portal.SetLinkAsync(room, new JsonObject { ["access"] = Read }, member);
        var asStranger = await portal.SetLinkAsync(room, new JsonObject { ["access"] = Read }, stranger);
        var none = await portal.GetAsync($"rooms/{room}/link", member);
        await portal.GetAsync($"rooms/{room}/link");
        var primary = await portal.GetAsync($"rooms/{room}/link", member);
        var primaryToStranger = await portal.GetAsync($"rooms/{room}/link", stranger);

        Assert.All(
            [asReader, asStranger, none, primaryToStranger],
            static answer => Assert.Equal((403, "Access denied"), (answer.Status, answer.ErrorMessage)));
        Assert.Equal(200, primary.Status);
        Assert.Empty(await portal.LinksAsync(room, "", member));
        Assert.Empty((await portal.GetAsync($"rooms/{room}/share?filterType=15", member)).Response.AsArray());
        Assert.Empty(await portal.LinksAsync(room, "", stranger));
    }

    [Theory]
    [InlineData("PUT", "links")]
    [InlineData("GET", "links")]
    [InlineData("GET", "link")]
    public async Task An_unknown_room_has_no_links(string method, string path)
    {
        await using var portal = await StartAsync();

        var answer = await portal.SendAsync(
            new HttpMethod(method), $"rooms/999999/{path}", method == "PUT" ? new JsonObject { ["access"] = Read } : null);

        Assert.Equal((404, "Item not found"), (answer.Status, answer.ErrorMessage));
    }

    [Theory]
    [InlineData("InvitationLink", new[] { 3 })]
    [InlineData("ExternalLink", new[] { 4, 1 })]
    [InlineData("AdditionalExternalLink", new[] { 1 })]
    [InlineData("PrimaryExternalLink", new[] { 4 })]
    public async Task The_list_of_members_shows_links_by_kind(string filter, int[] kinds)
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        await portal.AddLinkAsync(room, LinkCalls.Invitation);
        await portal.AddLinkAsync(room, LinkCalls.External);
        await portal.GetAsync($"rooms/{room}/link");

        var rows = (await portal.GetAsync($"rooms/{room}/share?filterType={filter}")).Response.AsArray();
        var all = (await portal.GetAsync($"rooms/{room}/share?filterType=Link")).Response.AsArray();

        Assert.Equal(kinds, rows.Select(static row => row!["subjectType"]!.GetValue<int>()));
        Assert.Equal(3, all.Count);
    }

    [Fact]
    public async Task The_room_tells_whether_it_is_open()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        await portal.AddLinkAsync(room, LinkCalls.Invitation);
        var closed = (await portal.GetAsync($"rooms/{room}")).Response;
        var link = await portal.AddLinkAsync(room, LinkCalls.External, options: new JsonObject { ["internal"] = true });
        var inside = (await portal.GetAsync($"rooms/{room}")).Response;
        await portal.SetLinkAsync(room, LinkCalls.Change(link, LinkCalls.External, Read));
        var open = (await portal.GetAsync($"rooms/{room}")).Response;

        Assert.Equal((false, false), Shared(closed));
        Assert.Equal((true, false), Shared(inside));
        Assert.Equal((true, true), Shared(open));

        static (bool, bool) Shared(JsonNode room) => (room["shared"]!.GetValue<bool>(), room["sharedExternal"]!.GetValue<bool>());
    }

    [Fact]
    public async Task The_snapshot_shows_the_links_and_its_text_nothing_that_opens_the_room()
    {
        await using var portal = await StartAsync(new DocSpaceEmulatorOptions { TimeProvider = new FakeTimeProvider(_now) });
        var room = await portal.CreateRoomAsync();
        await portal.AddLinkAsync(room, LinkCalls.Invitation, Editing, new JsonObject { ["maxUseCount"] = 3 });
        var link = await portal.AddLinkAsync(room, LinkCalls.External, options: new JsonObject
        {
            ["title"] = "Mine",
            ["password"] = "secret-12",
            ["denyDownload"] = true,
            ["internal"] = true,
            ["expirationDate"] = "2027-01-15T10:00:00.0000000Z",
        });
        await portal.GetAsync($"rooms/{room}/link");

        var links = portal.Emulator.GetRoom(room).Links;

        Assert.Equal(
            [EmulatedLinkKind.Invitation, EmulatedLinkKind.External, EmulatedLinkKind.PrimaryExternal], links.Select(static link => link.Kind));
        Assert.Equal((RoomAccess.Editing, 3, null), (links[0].Access, links[0].MaxUseCount, links[0].RequestToken));
        Assert.Equal((link.Id(), "Mine", "secret-12"), (links[1].Id.ToString(), links[1].Title, links[1].Password));
        Assert.True(links[1].DenyDownload && links[1].IsInternal);
        Assert.Equal((_now.AddDays(4).AddHours(22), link["requestToken"]!.GetValue<string>()), (links[1].Expires, links[1].RequestToken));
        Assert.Equal($"link {links[1].Id} (External): Read", links[1].ToString());
    }
}
