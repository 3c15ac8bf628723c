using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Testing;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Sharing;

/// <summary>What operators see of invitations.</summary>
public sealed class InvitationTelemetryTests : LongInvitationTest
{
    [Fact]
    public async Task A_call_is_one_activity_around_its_requests_and_its_invitations_are_counted_by_status()
    {
        var room = await CreateAsync();
        using var probe = new TelemetryProbe();

        await Client.InviteAsync(room, People(60), cancellationToken: Token);

        var call = Assert.Single(probe.Activities, activity => activity.DisplayName == "DocSpace Invite");
        Assert.Equal("granted", call.GetTagItem("docspace.outcome"));
        Assert.Equal(2, probe.Activities.Count(activity => activity.ParentSpanId == call.SpanId && activity.DisplayName == "DocSpace PUT files/rooms/{id}/share"));
        Assert.Equal(["docspace.status=Granted 60"], probe.Of("docspace.client.invitations"));
    }

    [Fact]
    public async Task A_lost_answer_is_told_with_how_many_were_in_all_the_same()
    {
        var room = await CreateAsync();
        Emulator.Faults.Add(EmulatedFault.CrashAt(7).On(Share).First(1));
        using var probe = new TelemetryProbe();

        await Client.InviteAsync(room, People(20), cancellationToken: Token);

        Assert.Contains(Logs, line => line.Contains("7 of 20 invitations had taken effect", StringComparison.Ordinal));
        Assert.Equal(
            ["docspace.operation=PUT files/rooms/{id}/share docspace.resolution=open 1", "docspace.operation=PUT files/rooms/{id}/share docspace.resolution=found 1"],
            probe.Of("docspace.client.ambiguous"));
    }

    [Fact]
    public async Task An_interrupted_and_a_cancelled_call_are_told_apart()
    {
        var room = await CreateAsync();
        using var probe = new TelemetryProbe();
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Token);
        Emulator.Faults.Add(EmulatedFault.TooManyRequests(TimeSpan.FromHours(5)).On(Share).Every(2).First(1));

        await Client.InviteAsync(room, People(120), cancellationToken: Token);
        await Task.Delay(TimeSpan.FromHours(5), Time, Token);
        await Assert.ThrowsAsync<DocSpaceInvitationCanceledException>(
            () => Client.InviteAsync(room, People(120), new() { Progress = new Heard<InvitationProgress>(_ => cancel.Cancel()) }, cancel.Token));

        Assert.Equal(["interrupted", "cancelled"], probe.Activities.Where(activity => activity.DisplayName == "DocSpace Invite").Select(activity => activity.GetTagItem("docspace.outcome")));
        Assert.Equal(
            ["docspace.status=Granted 50", "docspace.status=NotAttempted 70", "docspace.status=AlreadyMember 50", "docspace.status=Granted 50", "docspace.status=NotAttempted 20"],
            probe.Of("docspace.client.invitations"));
    }
}
