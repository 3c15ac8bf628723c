using DocSpace.Sdk.Testing.Tests.Support;

namespace DocSpace.Sdk.Testing.Tests;

public sealed class EmailAcceptanceTests
{
    private const int Read = 2;

    public static TheoryData<int> Addresses => [.. Enumerable.Range(0, Fixture.Load("email-acceptance").AsArray().Count)];

    [Fact]
    public void Seventy_addresses_were_tried_on_the_server() => Assert.Equal(70, Addresses.Count);

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_recorded_address_is_accepted_changed_dropped_or_refused_as_by_the_server(int index)
    {
        var entry = Fixture.Load("email-acceptance")[index]!;
        var email = entry["in"]!.GetValue<string>();
        await using var portal = await TestPortal.StartAsync(new DocSpaceEmulatorOptions { OwnerEmail = "owner@lab.example.com" });
        var room = await portal.CreateRoomAsync();

        var answer = await portal.InviteAsync(room, TestPortal.ByEmail(email, Read));

        Assert.Equal(entry["status"]!.GetValue<int>(), answer.Status);
        if (answer.Status != 200)
        {
            Assert.Equal(
                "The Email field is not a valid e-mail address.",
                answer.Response["errors"]!["RoomInvitation.Invitations[0].Email"]![0]!.GetValue<string>());
            return;
        }

        Assert.Equal(entry["warning"]?.GetValue<string>(), answer.Response["warning"]?.GetValue<string>());
        var added = portal.Members(room).Keys.Where(address => address != "owner@lab.example.com").SingleOrDefault();
        Assert.Equal(entry["storedAs"]?.GetValue<string>(), added);
        if (added is not null)
        {
            await portal.InviteAsync(room, TestPortal.ByEmail(email.ToUpperInvariant(), Read));
            Assert.Equal(entry["upperAgain"]!["newMembers"]!.GetValue<int>(), portal.Members(room).Count - 1);
        }
    }
}
