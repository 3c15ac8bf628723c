using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Tests.Support;
using static DocSpace.Sdk.Testing.EmulatedEmailKind;
using static DocSpace.Sdk.Testing.Tests.Support.TestPortal;

namespace DocSpace.Sdk.Testing.Tests;

public sealed class EmailTests
{
    private const int Read = 2;
    private const int Editing = 10;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Somebody_new_is_always_invited_once(bool notify)
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();

        Assert.Equal([Invitation], await SentByAsync(portal, () => portal.InviteAsync(room, notify, ByEmail("a@x.example", Read))));
        Assert.Empty(await SentByAsync(portal, () => portal.InviteAsync(room, notify, ByEmail("A@X.EXAMPLE", Read))));
    }

    [Theory]
    [InlineData(false, new[] { Invitation })]
    [InlineData(true, new[] { Invitation, AccessChanged })]
    public async Task A_pending_guest_whose_access_changes_by_address_is_invited_again(bool notify, EmulatedEmailKind[] expected)
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        await portal.InviteAsync(room, ByEmail("a@x.example", Read));

        Assert.Equal(expected, await SentByAsync(portal, () => portal.InviteAsync(room, notify, ByEmail("a@x.example", Editing))));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_pending_guest_is_invited_by_address_into_every_further_room(bool notify)
    {
        await using var portal = await StartAsync();
        await portal.InviteAsync(await portal.CreateRoomAsync(), ByEmail("a@x.example", Read));
        var other = await portal.CreateRoomAsync();

        Assert.Equal([Invitation], await SentByAsync(portal, () => portal.InviteAsync(other, notify, ByEmail("a@x.example", Read))));
    }

    [Theory]
    [InlineData(false, new EmulatedEmailKind[0])]
    [InlineData(true, new[] { AddedToRoom })]
    public async Task A_pending_guest_is_only_told_by_id_when_asked_for(bool notify, EmulatedEmailKind[] expected)
    {
        await using var portal = await StartAsync();
        await portal.InviteAsync(await portal.CreateRoomAsync(), ByEmail("a@x.example", Read));
        var guest = portal.Emulator.Users[^1];
        var other = await portal.CreateRoomAsync();

        Assert.Equal(expected, await SentByAsync(portal, () => portal.InviteAsync(other, notify, ById(guest.Id, Read))));
    }

    [Theory]
    [InlineData(false, true, new EmulatedEmailKind[0], new EmulatedEmailKind[0])]
    [InlineData(false, false, new EmulatedEmailKind[0], new EmulatedEmailKind[0])]
    [InlineData(true, true, new[] { AddedToRoom }, new[] { AccessChanged })]
    [InlineData(true, false, new[] { AddedToRoom }, new[] { AccessChanged })]
    public async Task Somebody_who_signed_in_before_is_told_only_when_asked_for(
        bool notify, bool byId, EmulatedEmailKind[] added, EmulatedEmailKind[] changed)
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        var user = portal.Emulator.AddUser("user@x.example", EmulatedUserRole.User);

        Assert.Equal(added, await SentByAsync(portal, () => InviteAsync(Read)));
        Assert.Empty(await SentByAsync(portal, () => InviteAsync(Read)));
        Assert.Equal(changed, await SentByAsync(portal, () => InviteAsync(Editing)));
        Assert.Empty(await SentByAsync(portal, () => portal.InviteAsync(room, notify, ById(user.Id, 0))));

        Task<TestAnswer> InviteAsync(int access) =>
            portal.InviteAsync(room, notify, byId ? ById(user.Id, access) : ByEmail(user.Email, access));
    }

    [Theory]
    [InlineData(Read, new[] { Invitation })]
    [InlineData(Editing, new[] { Invitation, Invitation, AccessChanged })]
    public async Task The_same_address_twice_in_one_call_is_mailed_again_when_the_access_differs(int second, EmulatedEmailKind[] expected)
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();

        Assert.Equal(
            expected,
            await SentByAsync(portal, () => portal.InviteAsync(room, notify: true, ByEmail("a@x.example", Read), ByEmail("a@x.example", second))));
    }

    [Fact]
    public async Task A_suspended_person_is_mailed_by_address()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        portal.Emulator.SuspendUser(portal.Emulator.AddUser("user@x.example", EmulatedUserRole.User));

        Assert.Single(await SentByAsync(portal, () => portal.InviteAsync(room, ByEmail("user@x.example", Read))));
    }

    [Fact]
    public async Task Emails_are_numbered_and_name_their_room()
    {
        await using var portal = await StartAsync();
        RoomId first = await portal.CreateRoomAsync(), second = await portal.CreateRoomAsync();
        await portal.InviteAsync(first, ByEmail("a@x.example", Read));
        await portal.InviteAsync(second, ByEmail("b@x.example", Read));

        Assert.Equal(
            [(1, "a@x.example", first), (2, "b@x.example", second)],
            portal.Emulator.Emails.Select(email => (email.Order, email.Recipient, email.RoomId)));
    }

    private static async Task<EmulatedEmailKind[]> SentByAsync(TestPortal portal, Func<Task<TestAnswer>> call)
    {
        var before = portal.Emulator.Emails.Count;
        var answer = await call();
        Assert.Equal(200, answer.Status);
        return [.. portal.Emulator.Emails.Skip(before).Select(email => email.Kind)];
    }
}
