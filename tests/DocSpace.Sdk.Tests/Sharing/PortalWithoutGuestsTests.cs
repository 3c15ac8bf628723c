using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Testing;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Sharing;

/// <summary>A portal that wants no guests refuses a list as a whole, whoever of it is to blame.</summary>
public sealed class PortalWithoutGuestsTests : EmulatedTest
{
    protected override DocSpaceEmulatorOptions EmulatorOptions => new() { AllowGuestInvitations = false };

    [Fact]
    public async Task Users_who_stand_beside_a_refused_address_are_let_in_and_not_blamed()
    {
        var users = Enumerable.Range(0, 3).Select(i => Emulator.AddUser($"user{i}@example.com", EmulatedUserRole.User)).ToArray();
        var room = await Client.CreateRoomAsync("Project", RoomType.Collaboration, Token);

        var report = await Client.InviteAsync(
            room,
            [
                RoomInvitation.ByUserId(users[0].Id, RoomAccess.Read),
                RoomInvitation.ByUserId(users[1].Id, RoomAccess.Editing),
                RoomInvitation.ByEmail("new@example.com", RoomAccess.Read),
                RoomInvitation.ByUserId(users[2].Id, RoomAccess.Read),
            ],
            cancellationToken: Token);

        Assert.Equal(
            [InvitationStatus.Granted, InvitationStatus.Granted, InvitationStatus.Rejected, InvitationStatus.Granted],
            report.Outcomes.Select(outcome => outcome.Status));
        Assert.Equal("Access denied", report.Outcomes[2].Reason);
        Assert.Equal(3, Emulator.GetRoom(room.Id).Members.Count);
    }

    [Fact]
    public async Task A_list_of_addresses_is_refused_one_by_one()
    {
        var room = await Client.CreateRoomAsync("Project", RoomType.Collaboration, Token);

        var report = await Client.InviteAsync(room, [RoomInvitation.ByEmail("a@example.com", RoomAccess.Read), RoomInvitation.ByEmail("b@example.com", RoomAccess.Read)], cancellationToken: Token);

        Assert.All(report.Outcomes, outcome => Assert.Equal((InvitationStatus.Rejected, "Access denied"), (outcome.Status, outcome.Reason)));
        Assert.Empty(Emulator.Emails);
    }
}
