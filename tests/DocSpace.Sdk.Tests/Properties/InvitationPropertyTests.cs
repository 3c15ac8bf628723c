using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Tests.Framework;
using DocSpace.Sdk.Tests.Sharing;
using FsCheck.Fluent;

namespace DocSpace.Sdk.Tests.Properties;

/// <summary>The accounting of invitations, for lists of any length and portals that fail in any order.</summary>
public sealed class InvitationPropertyTests(ITestOutputHelper output)
{
    private enum Mood
    {
        Good,
        LostBefore,
        LostAfter,
        Failed,
        Limited,
    }

    [Fact]
    public void Every_list_is_sent_in_order_without_gap_or_repetition() => Prop.ForAll(
        Gen.Choose(1, 220).ToArbitrary(),
        static count =>
        {
            var (report, room, _) = Invite(count, []);
            return report is { AllGranted: true } && room.Parts.Sum() == count && room.Parts.All(static part => part is > 0 and <= 50);
        }).Holds(output, 200);

    [Fact]
    public void Whatever_fails_everybody_has_one_outcome_and_it_is_true() => Prop.ForAll(
        Gen.Zip(Gen.Choose(1, 130), Gen.Elements(Enum.GetValues<Mood>()).ListOf(12)).ToArbitrary(),
        static drawn =>
        {
            var (report, room, thrown) = Invite(drawn.Item1, [.. drawn.Item2]);
            return report is null
                ? thrown && room.Members == 0
                : report.Outcomes.Select(static outcome => outcome.Index).SequenceEqual(Enumerable.Range(0, drawn.Item1))
                    && report.Outcomes.All(outcome => outcome.IsGranted == room.IsIn(outcome.Invitation.Email!))
                    && room.Members == report.Outcomes.Count(static outcome => outcome.IsGranted);
        }).Holds(output, 200);

    private static (InvitationReport? Report, StubbedRoom Room, bool Thrown) Invite(int count, Mood[] moods)
    {
        var test = new TestClient(time: new PausingTime());
        var room = new StubbedRoom();
        var puts = 0;
        test.Portal.Serve(request => request.Method == HttpMethod.Put && puts++ < moods.Length
            ? moods[puts - 1] switch
            {
                Mood.LostBefore => throw new HttpRequestException(HttpRequestError.ResponseEnded),
                Mood.LostAfter => room.Serve(request) is var _ ? throw new HttpRequestException(HttpRequestError.ResponseEnded) : default,
                Mood.Failed => (HttpStatusCode.InternalServerError, """{"error":{"message":"An error occurred while saving the entity changes"}}"""),
                Mood.Limited => (HttpStatusCode.TooManyRequests, string.Empty),
                _ => room.Serve(request),
            }
            : room.Serve(request));
        try
        {
            var invitations = Enumerable.Range(0, count).Select(static i => RoomInvitation.ByEmail($"guest{i}@example.com", RoomAccess.Read));
            var report = Task.Run(() => test.Client.InviteAsync(8, invitations, cancellationToken: TestContext.Current.CancellationToken)).GetAwaiter().GetResult();
            return (report, room, false);
        }
        catch (DocSpaceException)
        {
            return (null, room, true);
        }
    }
}
