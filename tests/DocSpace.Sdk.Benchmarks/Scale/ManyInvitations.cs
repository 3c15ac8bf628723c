using System.Diagnostics;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;

namespace DocSpace.Sdk.Benchmarks.Scale;

/// <summary>Everybody is invited in one call, which sends no more than it must.</summary>
internal static class ManyInvitations
{
    // As many as go into one request, as a page of the list of members has, and how many pages are read beside those.
    private const int InOneRequest = 50;
    private const int PageSize = 100;
    private const int FurtherPages = 10;

    public static async Task<IReadOnlyList<ScaleRow>> RunAsync(ScaleSize size)
    {
        using var portal = await EmulatorProcess.StartAsync();
        using var client = portal.CreateClient();
        var room = await client.CreateRoomAsync("Everybody", RoomType.Custom);
        RoomInvitation[] invitations = [.. Enumerable.Range(0, size.Invitees)
            .Select(static number => RoomInvitation.ByEmail($"person{number}@example.com", RoomAccess.Read))];

        var started = Stopwatch.GetTimestamp();
        var report = await client.InviteAsync(room, invitations);
        var time = Stopwatch.GetElapsedTime(started);

        var (puts, gets) = await portal.AskAsync(EmulatorHost.ShareQuestion);
        return
        [
            ScaleRow.Exactly("invitations granted", report.Outcomes.Count(static outcome => outcome.Status is InvitationStatus.Granted), size.Invitees),
            ScaleRow.AtMost("PUT share", puts, Math.Ceiling((double)size.Invitees / InOneRequest)),
            ScaleRow.AtMost("GET share", gets, Math.Ceiling((double)size.Invitees / PageSize) + FurtherPages),
            new("time", ScaleText.Seconds(time)),
        ];
    }
}
