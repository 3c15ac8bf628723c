using System.Text.Json.Nodes;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using static DocSpace.Sdk.Testing.Tests.Support.TestPortal;

namespace DocSpace.Sdk.Testing.Tests.Links;

public sealed class ExternalAccessTests
{
    private const int Read = 2;
    private const string Password = "secret-12";

    [Fact]
    public async Task A_good_key_names_the_room_and_starts_a_session()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync(RoomType.Public, "Open");
        var link = await PrimaryAsync(portal, room);
        using var visitor = new Visitor(portal);

        var answer = await visitor.CheckAsync(Key(link), $"?folderId={room}");
        var again = await visitor.CheckAsync(Key(link));

        Assert.Equal(
            $$"""{"status":0,"id":"{{room}}","title":"Open","type":1,"tenantId":1,"entityId":"{{room}}","entityTitle":"Open","entityType":1,"isRoom":true,"shared":false,"linkId":"{{link.Id()}}","isAuthenticated":false,"isRoomMember":false}""",
            answer.Response.ToJsonString());
        Assert.EndsWith("; path=/; samesite=strict; httponly", Assert.Single(answer.Message.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
        Assert.False(again.Message.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Somebody_who_signed_in_is_told_so()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync(RoomType.Public);
        var link = await PrimaryAsync(portal, room);
        using var guest = new Visitor(portal, GuestKey(portal));
        using var owner = new Visitor(portal, portal.Emulator.ApiKey);

        var asGuest = (await guest.CheckAsync(Key(link))).Response;
        var asOwner = (await owner.CheckAsync(Key(link))).Response;

        Assert.Equal((true, true, false), (Flag(asGuest, "shared"), Flag(asGuest, "isAuthenticated"), Flag(asGuest, "isRoomMember")));
        Assert.True(Flag(asOwner, "isRoomMember"));
        Assert.Empty(guest.Cookies);
    }

    [Theory]
    [InlineData("nosuchkey")]
    [InlineData("{id}")]
    [InlineData("{key}x")]
    public async Task Only_the_token_is_a_key(string text)
    {
        await using var portal = await StartAsync();
        var link = await PrimaryAsync(portal, await portal.CreateRoomAsync(RoomType.Public));
        using var visitor = new Visitor(portal);

        var answer = await visitor.CheckAsync(text.Replace("{id}", link.Id(), StringComparison.Ordinal).Replace("{key}", Key(link), StringComparison.Ordinal));

        Assert.Equal(
            """{"status":1,"tenantId":0,"shared":false,"linkId":"00000000-0000-0000-0000-000000000000","isAuthenticated":false,"isRoomMember":false}""",
            answer.Response.ToJsonString());
    }

    [Fact]
    public async Task A_key_ends_with_its_link_and_with_its_room()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        var other = await portal.CreateRoomAsync(RoomType.Public);
        var link = await portal.AddLinkAsync(room, LinkCalls.External);
        var primary = await PrimaryAsync(portal, other);
        using var visitor = new Visitor(portal);

        await portal.SetLinkAsync(room, LinkCalls.Change(link, LinkCalls.External, 0));
        await portal.SendAsync(HttpMethod.Delete, $"rooms/{other}", new JsonObject());

        Assert.Equal(1, Status(await visitor.CheckAsync(Key(link))));
        Assert.Equal(1, Status(await visitor.CheckAsync(Key(primary))));
        Assert.Equal(404, (await visitor.GetAsync($"rooms/{other}", Key(primary))).Status);
    }

    [Fact]
    public async Task The_key_of_an_archived_room_tells_its_name_and_opens_nothing()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync(RoomType.Public, "Old");
        var link = await PrimaryAsync(portal, room);
        using var visitor = new Visitor(portal);

        await portal.SendAsync(HttpMethod.Put, $"rooms/{room}/archive", new JsonObject());
        var verdict = (await visitor.CheckAsync(Key(link))).Response;
        var entered = await visitor.GetAsync($"rooms/{room}", Key(link));
        var changed = await portal.SetLinkAsync(room, new JsonObject { ["access"] = Read, ["linkType"] = LinkCalls.External });
        var resent = await portal.SendAsync(HttpMethod.Post, $"rooms/{room}/resend", new JsonObject { ["resendAll"] = true });
        var owned = await portal.SendAsync(
            HttpMethod.Post,
            "owner",
            new JsonObject { ["folderIds"] = new JsonArray(room.ToString()), ["userId"] = portal.Emulator.Owner.Id });

        Assert.Equal((1, "Old", 0), (Number(verdict, "status"), verdict["title"]!.GetValue<string>(), Number(verdict, "tenantId")));
        Assert.Equal((401, 403, 403, 403), (entered.Status, changed.Status, resent.Status, owned.Status));
        Assert.Equal(link.Id(), (await PrimaryAsync(portal, room)).Id());
    }

    [Fact]
    public async Task A_link_that_is_over_is_over_for_everybody()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2027, 1, 10, 12, 0, 0, TimeSpan.Zero));
        await using var portal = await StartAsync(new DocSpaceEmulatorOptions { TimeProvider = time });
        var room = await portal.CreateRoomAsync();
        var link = await portal.AddLinkAsync(
            room, LinkCalls.External, options: new JsonObject { ["expirationDate"] = "2027-01-10T13:00:00.0000000Z" });
        using var owner = new Visitor(portal, portal.Emulator.ApiKey);
        using var visitor = new Visitor(portal);

        var before = await visitor.CheckAsync(Key(link));
        time.Advance(TimeSpan.FromHours(1));

        Assert.Equal(0, Status(before));
        Assert.Equal(2, Status(await owner.CheckAsync(Key(link))));
        Assert.Equal(401, (await visitor.GetAsync($"rooms/{room}", Key(link))).Status);
    }

    [Fact]
    public async Task An_internal_link_is_for_those_who_signed_in()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        var link = await portal.AddLinkAsync(room, LinkCalls.External, options: new JsonObject { ["internal"] = true });
        using var visitor = new Visitor(portal);
        using var guest = new Visitor(portal, GuestKey(portal));

        Assert.Equal((5, 401), (Status(await visitor.CheckAsync(Key(link))), (await visitor.GetAsync($"rooms/{room}", Key(link))).Status));
        Assert.Equal((0, 200), (Status(await guest.CheckAsync(Key(link))), (await guest.GetAsync($"rooms/{room}", Key(link))).Status));
    }

    [Fact]
    public async Task A_password_counts_as_long_as_its_cookie_is_sent()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync(RoomType.Public);
        var link = await PasswordLinkAsync(portal, room);
        using var visitor = new Visitor(portal);
        using var forgetful = new Visitor(portal, GuestKey(portal)) { DropsCookies = true };

        var before = (await visitor.CheckAsync(Key(link))).Response;
        var given = await visitor.GivePasswordAsync(Key(link), Password);
        await forgetful.GivePasswordAsync(Key(link), Password);

        Assert.Equal((3, room.ToString(), 0), (Number(before, "status"), before["id"]!.GetValue<string>(), Number(before, "tenantId")));
        Assert.Equal((0, link.Id()), (Status(given), given.Response["linkId"]!.GetValue<string>()));
        Assert.Equal(["sharelink" + link.Id(), "anonymous_session_key"], visitor.Cookies.Keys);
        Assert.Equal((0, 200), (Status(await visitor.CheckAsync(Key(link))), (await visitor.GetAsync($"rooms/{room}", Key(link))).Status));
        Assert.Equal(3, Status(await forgetful.CheckAsync(Key(link))));
        Assert.Equal(403, (await forgetful.GetAsync($"rooms/{room}", Key(link))).Status);
    }

    [Fact]
    public async Task A_changed_password_ends_what_the_old_one_opened_and_members_need_none()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync(RoomType.Public);
        var link = await PasswordLinkAsync(portal, room);
        using var visitor = new Visitor(portal);
        using var owner = new Visitor(portal, portal.Emulator.ApiKey);
        await visitor.GivePasswordAsync(Key(link), Password);

        await portal.SetLinkAsync(room, LinkCalls.Change(link, LinkCalls.External, Read, new JsonObject { ["password"] = "another-12" }));

        Assert.Equal(3, Status(await visitor.CheckAsync(Key(link))));
        Assert.Equal(0, Status(await owner.CheckAsync(Key(link))));
    }

    [Theory]
    [InlineData("wrong-123", 4)]
    [InlineData("", 3)]
    [InlineData(null, 3)]
    public async Task A_wrong_password_is_a_verdict_and_no_error(string? password, int status)
    {
        await using var portal = await StartAsync();
        var link = await PasswordLinkAsync(portal, await portal.CreateRoomAsync(RoomType.Public));
        using var visitor = new Visitor(portal);

        var answer = await visitor.GivePasswordAsync(Key(link), password);
        var unknown = await visitor.GivePasswordAsync("nosuchkey", password);

        Assert.Equal((200, status), (answer.Status, Status(answer)));
        Assert.Equal(status == 3, answer.Response.AsObject().ContainsKey("title"));
        Assert.Equal(1, Status(unknown));
        Assert.Empty(visitor.Cookies);
    }

    [Fact]
    public async Task Guessing_passwords_ends_at_the_fifth()
    {
        var time = new FakeTimeProvider();
        await using var portal = await StartAsync(new DocSpaceEmulatorOptions { TimeProvider = time });
        var link = await PasswordLinkAsync(portal, await portal.CreateRoomAsync(RoomType.Public));
        using var visitor = new Visitor(portal);
        for (var attempt = 1; attempt < 5; attempt++)
        {
            Assert.Equal(4, Status(await visitor.GivePasswordAsync(Key(link), "wrong-123")));
        }

        var fifth = await visitor.GivePasswordAsync(Key(link), "wrong-123");
        var right = await visitor.GivePasswordAsync(Key(link), Password);
        time.Advance(TimeSpan.FromMinutes(1));
        var later = await visitor.GivePasswordAsync(Key(link), Password);

        Assert.All([fifth, right], static answer => Assert.Equal(
            (403, "You have tried too many times to enter your password. Please try again later"), (answer.Status, answer.ErrorMessage)));
        Assert.Null(fifth.Json["error"]!["type"]);
        Assert.Equal(0, Status(later));
    }

    [Fact]
    public async Task The_room_of_an_anonymous_visitor_hides_its_people()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync(RoomType.Public);
        var link = await PrimaryAsync(portal, room);
        using var visitor = new Visitor(portal);

        var byHeader = (await visitor.GetAsync($"rooms/{room}", Key(link))).Response;
        var byQuery = (await visitor.GetAsync($"rooms/{room}?share={Key(link)}")).Response;

        Assert.Equal(byHeader.ToJsonString(), byQuery.ToJsonString());
        Assert.Equal((2, 6, Read), (Number(byHeader, "parentId"), Number(byHeader, "rootFolderType"), Number(byHeader, "access")));
        Assert.Equal((true, false, false), (Flag(byHeader, "external"), Flag(byHeader, "inRoom"), Flag(byHeader, "canShare")));
        Assert.Equal(Key(link), byHeader["requestToken"]!.GetValue<string>());
        Assert.Equal(link["shareLink"]!.GetValue<string>(), byHeader["shortWebUrl"]!.GetValue<string>());
        Assert.DoesNotContain(byHeader.AsObject(), static member => member.Key is "createdBy" or "updatedBy" or "sharedBy" or "ownedBy");
        Assert.Equal(["Read", "Copy", "Pin", "Mute", "Download", "CopySharedLink", "CopyLink"], Allowed(byHeader));
    }

    [Fact]
    public async Task A_link_may_forbid_to_take_something_out()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        var link = await portal.AddLinkAsync(room, LinkCalls.External, access: 10, new JsonObject { ["denyDownload"] = true });
        using var visitor = new Visitor(portal);

        var row = (await visitor.GetAsync($"rooms/{room}", Key(link))).Response;

        Assert.Equal(10, Number(row, "access"));
        Assert.Equal(["Read", "Pin", "Mute", "CopySharedLink", "CopyLink"], Allowed(row));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("bogus")]
    [InlineData("{other}")]
    public async Task Without_a_good_key_nobody_gets_in(string? key)
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync(RoomType.Public);
        var other = await PrimaryAsync(portal, await portal.CreateRoomAsync(RoomType.Public));
        using var visitor = new Visitor(portal);

        var answer = await visitor.GetAsync($"rooms/{room}", key?.Replace("{other}", Key(other), StringComparison.Ordinal));

        Assert.Equal((401, "System error."), (answer.Status, answer.ErrorMessage));
    }

    [Theory]
    [InlineData("GET", "rooms/{0}/share")]
    [InlineData("GET", "rooms/{0}/links")]
    [InlineData("PUT", "rooms/{0}")]
    public async Task A_key_opens_the_room_and_nothing_else(string method, string path)
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync(RoomType.Public);
        var link = await PrimaryAsync(portal, room);
        using var visitor = new Visitor(portal);

        var answer = await visitor.SendAsync(
            new HttpMethod(method),
            path.Replace("{0}", room.ToString(), StringComparison.Ordinal),
            method == "PUT" ? new JsonObject { ["title"] = "x" } : null,
            Key(link));

        Assert.Equal((401, ""), (answer.Status, answer.Text));
    }

    [Fact]
    public async Task A_room_that_was_opened_by_link_stays_in_the_list()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync(RoomType.Public);
        var link = await PrimaryAsync(portal, room);
        using var guest = new Visitor(portal, GuestKey(portal));

        var before = await guest.GetAsync($"rooms/{room}");
        var named = (await guest.GetAsync($"rooms/{room}", Key(link))).Response;
        await guest.CheckAsync(Key(link));
        var after = (await guest.GetAsync($"rooms/{room}")).Response;
        var listed = Assert.Single((await guest.GetAsync("rooms")).Response["folders"]!.AsArray())!;
        var recent = (await guest.GetAsync("rooms?searchArea=RecentByLinks")).Response["folders"]!.AsArray();

        Assert.Equal(403, before.Status);
        Assert.Equal(link["shareLink"]!.GetValue<string>(), named["shortWebUrl"]!.GetValue<string>());
        Assert.Equal("", after["shortWebUrl"]!.GetValue<string>());
        Assert.Equal((true, false, 1, 14), (Flag(after, "external"), Flag(after, "inRoom"), Number(after, "parentId"), Number(after, "rootFolderType")));
        Assert.Equal(portal.Emulator.Owner.Id, after["sharedBy"]!["id"]!.GetValue<Guid>());
        Assert.True(Flag(listed, "external"));
        Assert.Empty(recent);
    }

    [Fact]
    public async Task Keys_of_the_api_that_are_no_good_are_forbidden_here()
    {
        await using var portal = await StartAsync();
        var link = await PrimaryAsync(portal, await portal.CreateRoomAsync(RoomType.Public));
        using var unknown = new Visitor(portal, "sk-unknown");
        using var rooms = new Visitor(portal, portal.Emulator.CreateApiKey(portal.Emulator.Owner, "rooms:write"));
        using var visitor = new Visitor(portal);

        var bad = await unknown.CheckAsync(Key(link));
        var narrow = await rooms.CheckAsync(Key(link));
        var folder = await visitor.CheckAsync(Key(link), "?folderId=abc");
        var none = await visitor.GetAsync("share/");

        Assert.Equal((403, "Forbidden"), (bad.Status, bad.Json["title"]!.GetValue<string>()));
        Assert.Equal((403, "Forbidden"), (narrow.Status, narrow.Json["title"]!.GetValue<string>()));
        Assert.Equal((404, "Selector '' not found"), (folder.Status, folder.ErrorMessage));
        Assert.Equal((403, "Access denied"), (none.Status, none.ErrorMessage));
    }

    private static async Task<JsonNode> PrimaryAsync(TestPortal portal, RoomId room) =>
        (await portal.GetAsync($"rooms/{room}/link")).Response["sharedTo"]!;

    private static Task<JsonNode> PasswordLinkAsync(TestPortal portal, RoomId room) =>
        portal.AddLinkAsync(room, LinkCalls.External, options: new JsonObject { ["password"] = Password });

    private static string GuestKey(TestPortal portal) =>
        portal.Emulator.CreateApiKey(portal.Emulator.AddUser("guest@x.example", EmulatedUserRole.Guest));

    private static string Key(JsonNode link) => link["requestToken"]!.GetValue<string>();

    private static int Status(TestAnswer answer) => Number(answer.Response, "status");

    private static int Number(JsonNode row, string name) => row[name]!.GetValue<int>();

    private static bool Flag(JsonNode row, string name) => row[name]!.GetValue<bool>();

    private static IEnumerable<string> Allowed(JsonNode room) =>
        room["security"]!.AsObject().Where(static right => right.Value!.GetValue<bool>()).Select(static right => right.Key);
}
