using static DocSpace.Sdk.Testing.Tests.Support.TestPortal;

namespace DocSpace.Sdk.Testing.Tests.Faults;

public sealed class ShareFaultTests
{
    private const int Read = 2;

    private static readonly string[] _addresses = ["a@x.example", "b@x.example", "c@x.example"];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_crash_leaves_those_before_it_granted_and_mailed(int index)
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        portal.Emulator.Faults.Add(EmulatedFault.CrashAt(index));

        var answer = await portal.InviteAsync(room, [.. _addresses.Select(address => ByEmail(address, Read))]);

        Assert.Equal(500, answer.Status);
        Assert.StartsWith("An error occurred while saving the entity changes", answer.ErrorMessage, StringComparison.Ordinal);
        Assert.Equal(_addresses[..index], portal.Members(room).Keys);
        Assert.Equal(_addresses[..index], portal.Emulator.Emails.Select(email => email.Recipient));
    }

    [Fact]
    public async Task A_crash_before_a_mail_leaves_its_invitee_granted_and_not_mailed()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        portal.Emulator.Faults.Add(EmulatedFault.CrashBeforeMail(1));

        var answer = await portal.InviteAsync(room, [.. _addresses.Select(address => ByEmail(address, Read))]);

        Assert.Equal(500, answer.Status);
        Assert.Equal(_addresses[..2], portal.Members(room).Keys);
        Assert.Equal(_addresses[..1], portal.Emulator.Emails.Select(email => email.Recipient));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Duplicate UserName")]
    public async Task Dropped_invitees_are_missing_behind_a_200(string? warning)
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        portal.Emulator.Faults.Add(warning is null ? EmulatedFault.DropInvitees(0, 2) : EmulatedFault.DropInvitees(warning, 0, 2));

        var answer = await portal.InviteAsync(room, [.. _addresses.Select(address => ByEmail(address, Read))]);

        Assert.Equal((200, warning), (answer.Status, answer.Response["warning"]?.GetValue<string>()));
        Assert.Equal(["b@x.example"], portal.Members(room).Keys);
        Assert.Equal(["b@x.example"], portal.Emulator.Emails.Select(email => email.Recipient));
        Assert.DoesNotContain(portal.Emulator.Users, user => user.Email is "a@x.example" or "c@x.example");
    }
}
