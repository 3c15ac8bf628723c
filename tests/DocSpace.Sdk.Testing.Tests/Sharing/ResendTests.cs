using System.Text.Json.Nodes;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Tests.Support;
using static DocSpace.Sdk.Testing.Tests.Support.TestPortal;

namespace DocSpace.Sdk.Testing.Tests.Sharing;

public sealed class ResendTests
{
    private const int Read = 2;
    private const string Refusal = "You don't have enough permission to perform the operation";

    [Fact]
    public async Task All_who_have_not_signed_in_yet_are_invited_again()
    {
        await using var portal = await StartAsync();
        var room = await RoomAsync(portal);
        var before = portal.Emulator.Emails.Count;

        var answer = await ResendAsync(portal, room, new JsonObject { ["resendAll"] = true });

        Assert.Equal((200, false, 0), (answer.Status, answer.Json.AsObject().ContainsKey("response"), answer.Json["count"]!.GetValue<int>()));
        Assert.Equal(
            [("a@x.example", EmulatedEmailKind.Invitation, room), ("b@x.example", EmulatedEmailKind.Invitation, room)],
            portal.Emulator.Emails.Skip(before).Select(static email => (email.Recipient, email.Kind, email.RoomId)));
    }

    [Fact]
    public async Task Some_are_named_by_id_and_of_the_others_nothing_is_said()
    {
        await using var portal = await StartAsync();
        var room = await RoomAsync(portal);
        var before = portal.Emulator.Emails.Count;
        var ids = portal.Emulator.Users.Where(static user => user.Email is not "a@x.example").Select(static user => (JsonNode)user.Id);

        var answer = await ResendAsync(portal, room, new JsonObject { ["usersIds"] = new JsonArray([.. ids, Guid.NewGuid()]) });
        var nobody = await ResendAsync(portal, room, new JsonObject { ["usersIds"] = new JsonArray() });

        Assert.Equal((200, 200), (answer.Status, nobody.Status));
        Assert.Equal("b@x.example", Assert.Single(portal.Emulator.Emails.Skip(before)).Recipient);
    }

    [Fact]
    public async Task Only_those_who_may_invite_resend()
    {
        await using var portal = await StartAsync();
        var room = await RoomAsync(portal);
        var member = portal.Emulator.CreateApiKey(portal.Emulator.Users.Single(static user => user.Email == "member@x.example"));
        var admin = portal.Emulator.CreateApiKey(portal.Emulator.AddUser("admin@x.example", EmulatedUserRole.DocSpaceAdmin));
        var all = new JsonObject { ["resendAll"] = true };

        TestAnswer[] answers =
        [
            await ResendAsync(portal, room, all, member),
            await ResendAsync(portal, room, all, admin),
            await ResendAsync(portal, 999999, all),
        ];
        var empty = await portal.SendAsync(HttpMethod.Post, $"rooms/{room}/resend", null);

        Assert.All(answers, static answer => Assert.Equal((403, Refusal), (answer.Status, answer.ErrorMessage)));
        Assert.Equal(415, empty.Status);
    }

    private static async Task<RoomId> RoomAsync(TestPortal portal)
    {
        var room = await portal.CreateRoomAsync();
        var member = portal.Emulator.AddUser("member@x.example", EmulatedUserRole.User);
        await portal.InviteAsync(room, ByEmail("a@x.example", Read), ById(member.Id, Read), ByEmail("b@x.example", Read));
        return room;
    }

    private static Task<TestAnswer> ResendAsync(TestPortal portal, RoomId room, JsonObject body, string? key = null) =>
        portal.SendAsync(HttpMethod.Post, $"rooms/{room}/resend", body.DeepClone(), key);
}
