using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Testing;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Sharing;

/// <summary>How long lists are cut into requests.</summary>
public sealed class InvitationPartsTests : LongInvitationTest
{
    [Fact]
    public async Task A_long_list_goes_out_in_order_fifty_at_a_time_and_everybody_is_mailed_once()
    {
        var room = await CreateAsync();

        var report = await Client.InviteAsync(room, People(120), cancellationToken: Token);

        Assert.True(report.AllGranted);
        Assert.Equal([50, 50, 20], Parts());
        Assert.Equal((1, 120), Mails());
        Assert.Equal(People(120).Select(invitation => invitation.Email), Emulator.Emails.Select(mail => mail.Recipient));
    }

    [Fact]
    public async Task The_list_of_members_is_read_before_after_the_first_part_and_at_the_end()
    {
        var room = await CreateAsync();
        var before = Emulator.Requests.Count;

        await Client.InviteAsync(room, People(800), cancellationToken: Token);

        // Pages of 100, with the owner's row.
        Assert.Equal(1 + 1 + 9, Emulator.Requests.Skip(before).Count(request => request.Method == "GET"));
    }

    [Fact]
    public async Task A_slow_portal_gets_fewer_at_a_time()
    {
        await using var test = new TestClient();
        var room = new StubbedRoom { OnPart = count => test.Time.Advance(TimeSpan.FromSeconds(count)) };
        test.Portal.Serve(room.Serve);

        var report = await test.PassTimeAsync(test.Client.InviteAsync(8, People(90), cancellationToken: Token));

        Assert.True(report.AllGranted);
        Assert.Equal([50, 15, 15, 10], room.Parts);
    }

    [Fact]
    public async Task Progress_tells_how_many_were_sent_and_settled_and_ends_at_the_total()
    {
        var room = await CreateAsync();
        var told = new List<InvitationProgress>();

        await Client.InviteAsync(room, People(200), new() { Progress = new Heard<InvitationProgress>(told.Add) }, Token);

        Assert.Equal([50, 100, 150, 200], told.Select(progress => progress.Sent));
        Assert.Equal([50, 50, 50, 200], told.Select(progress => progress.Settled));
        Assert.All(told, progress => Assert.Equal(200, progress.Total));
    }

    [Fact]
    public async Task Who_may_not_invite_learns_it_from_the_first_part_and_the_rest_is_not_sent()
    {
        var room = await CreateAsync();
        var reader = Emulator.AddUser("reader@example.com", EmulatedUserRole.User);
        await Client.InviteAsync(room.Id, [RoomInvitation.ByUserId(reader.Id, RoomAccess.Read)], cancellationToken: Token);
        await using var test = new TestClient(
            configure: options =>
            {
                Emulator.Configure(options);
                options.ApiKey = Emulator.CreateApiKey(reader);
            },
            realTransport: true,
            time: (PausingTime)Time);

        var report = await test.Client.InviteAsync(room.Id, People(120), cancellationToken: Token);

        Assert.All(report.Outcomes.Take(50), outcome => Assert.Equal(InvitationStatus.NotApplied, outcome.Status));
        Assert.All(report.Outcomes.Skip(50), outcome => Assert.Equal(InvitationStatus.NotAttempted, outcome.Status));
        Assert.All(report.Outcomes, outcome => Assert.StartsWith("The caller may not invite", outcome.Reason, StringComparison.Ordinal));
        Assert.Equal([1, 50], Parts());
    }
}
