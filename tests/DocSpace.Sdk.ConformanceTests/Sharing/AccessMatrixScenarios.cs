using System.Net;
using System.Net.Http.Json;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Testing;

namespace DocSpace.Sdk.ConformanceTests.Sharing;

/// <summary>Each type of room with each access level, sent as a bare number past the guards of the SDK, which must know the same table.</summary>
[Exercises("setRoomSecurity", "getRoomSecurity")]
public sealed class AccessMatrixScenarios(Portal portal) : Scenario(portal)
{
    public static TheoryData<RoomType, int> Cells => AccessMatrix.Cells;

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task Somebody_new_who_is_invited_by_email_gets_what_the_table_says(RoomType type, int access)
    {
        var room = await CreateRoomAsync(type);
        var email = NewEmail();

        var outcome = await ShareAsync(room, new { email, access }, access, member => string.Equals(member.Email, email, StringComparison.OrdinalIgnoreCase));

        Check(type, access, InviteeKind.Email, outcome);
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task A_user_who_is_invited_by_id_gets_what_the_table_says(RoomType type, int access)
    {
        var user = await Second().Identity.GetCurrentUserAsync(Token);
        Assert.SkipUnless(user.IsUser, "The second person is not of the type User.");
        var room = await CreateRoomAsync(type);

        var outcome = await ShareAsync(room, new { id = user.Id, access }, access, member => member.Id == user.Id);

        // A user is no room admin and can therefore manage no room.
        Check(type, access, InviteeKind.User, outcome, unless: access == (int)RoomAccess.RoomManager);
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task A_group_that_is_invited_gets_what_the_table_says(RoomType type, int access)
    {
        var emulator = OnlyEmulated("it needs a group of people, and a suite cannot make one in a real portal.");
        var group = emulator.AddGroup($"Group {Guid.NewGuid():N}", emulator.AddUser(NewEmail(), EmulatedUserRole.User));
        var room = await CreateRoomAsync(type);

        var outcome = await ShareAsync(room, new { id = group.Id, access }, access, member => member.Id == group.Id);

        Check(type, access, InviteeKind.Group, outcome);
    }

    private async Task<CellOutcome> ShareAsync(Room room, object invitation, int access, Func<RoomMember, bool> isInvitee)
    {
        using var http = Portal.SendRaw(Portal.OwnerKey);
        using var response = await http.PutAsJsonAsync($"api/2.0/files/rooms/{room.Id}/share", new { invitations = new[] { invitation } }, Token);
        var members = await Owner.Sharing.ListMembersAsync(room.Id, cancellationToken: Token);
        var member = members.Items.SingleOrDefault(isInvitee);
        switch (response.StatusCode)
        {
            case HttpStatusCode.OK when member is null:
                return CellOutcome.Ignored;
            case HttpStatusCode.OK:
                Assert.Equal((RoomAccess)access, member.Access);
                return CellOutcome.Stored;
            default:
                Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
                Assert.Null(member);
                return CellOutcome.Refused;
        }
    }

    private static void Check(RoomType type, int access, InviteeKind invitee, CellOutcome outcome, bool unless = false)
    {
        Assert.Equal(AccessMatrix.Expected(type, access, invitee), outcome);
        Assert.True(
            unless || RoomAccessRules.AllowedFor(type, invitee).Contains((RoomAccess)access) == (outcome is CellOutcome.Stored),
            "The table of the SDK says otherwise.");
    }
}
