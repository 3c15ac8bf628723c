using DocSpace.Sdk.ChaosTests.Clients;
using DocSpace.Sdk.ChaosTests.Clock;
using DocSpace.Sdk.ChaosTests.Storm;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing;

namespace DocSpace.Sdk.ChaosTests;

/// <summary>What must be true after a run, whatever went wrong: every word of the client, compared with what the portal has.</summary>
internal sealed class Invariants(DocSpaceEmulator portal, IReadOnlyList<CreateStatement> creates, IReadOnlyList<InviteStatement> invites)
{
    private readonly List<(int Invariant, string Text)> _violations = [];

    public IReadOnlyList<(int Invariant, string Text)> Violations => _violations;

    public void AfterTheStorm(WorkCounter work)
    {
        var rooms = portal.Rooms.Where(static room => room.Color != Neighbour.Color).ToArray();
        var created = creates.Select(static create => create.Room).OfType<RoomId>().ToArray();
        var open = creates.Select(static create => create.Ticket).OfType<RoomCreationTicket>().ToArray();

        // 1: what exists is what was created, and at most one room for each open ticket.
        var strays = rooms.Where(room => !created.Contains(room.Id)).ToArray();
        var claimed = open.ToDictionary(static ticket => ticket, ticket => strays.Count(room => Fits(room, ticket)));
        Check(1, claimed.Values.All(static count => count <= 1), "a create that is unknown made several rooms");
        Check(1, claimed.Values.Sum() == strays.Length, $"{strays.Length - claimed.Values.Sum()} rooms that nobody knows of");

        // 2: whoever got a room got an own one that fits.
        Check(2, created.Distinct().Count() == created.Length, "two creates got the same room");
        foreach (var create in creates.Where(static create => create.Room is not null))
        {
            var room = rooms.FirstOrDefault(room => room.Id == create.Room);
            Check(2, room is { Type: RoomType.Collaboration } && room.Title == StoredTitle(create.Title), "a created room does not exist or does not fit");
        }

        // 3: who heard that there is no room has none: everything else is accounted for by 1. And nobody hears nothing.
        Check(3, creates.All(static create => create.Room is not null || create.Ticket is not null || create.IsNotCreated), "a create ended without a word on its outcome");

        foreach (var invite in invites)
        {
            CheckInvite(invite);
        }

        Check(6, work is { MostReads: <= 50, MostWrites: <= 12 }, $"{work.MostReads} reads and {work.MostWrites} writes at a time");
    }

    public void InTheEnd(AftermathStatement end)
    {
        // 4: a ticket finds its room, or that there is none.
        foreach (var (ticket, room) in end.Resolved)
        {
            var actual = portal.Rooms.Where(candidate => candidate.Color != Neighbour.Color && Fits(candidate, ticket)).Select(static candidate => (RoomId?)candidate.Id).SingleOrDefault();
            Check(4, room == actual, "a ticket was resolved wrongly");
        }

        foreach (var invite in end.Invites)
        {
            CheckInvite(invite);
            Check(5, invite.Words.All(static word => word is InviteWord.In or InviteWord.InUnmailed or InviteWord.WasIn), "somebody is not in when all is quiet");
        }
    }

    public IReadOnlyDictionary<string, int> Counts(WorkCounter work) => new Dictionary<string, int>
    {
        ["creates"] = creates.Count,
        ["created"] = creates.Count(static create => create.Room is not null),
        ["recovered"] = creates.Count(static create => create.Words == "recovered"),
        ["left open"] = creates.Count(static create => create.Ticket is not null),
        ["not created"] = creates.Count(static create => create.IsNotCreated),
        ["invitations"] = invites.Sum(static invite => invite.Emails.Length),
        ["left unknown"] = invites.Sum(static invite => invite.Words.Count(static word => word is InviteWord.Unknown)),
        ["mails unconfirmed"] = invites.Sum(static invite => invite.Words.Count(static word => word is InviteWord.InUnmailed)),
        ["requests"] = work.Requests,
        ["faults"] = portal.Faults.Used.Count,
    };

    // 5: one word for each; in means in, out means out; nobody is mailed twice; who is in without a mail is said to be so.
    private void CheckInvite(InviteStatement invite)
    {
        Check(5, invite.Words.Length == invite.Emails.Length, "somebody has no outcome");
        var members = portal.GetRoom(invite.Room).Members.Select(static member => member.User?.Email).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        var mails = portal.Emails.Where(mail => mail.RoomId == invite.Room).GroupBy(static mail => mail.Recipient, StringComparer.OrdinalIgnoreCase).ToDictionary(static group => group.Key, static group => group.Count(), StringComparer.OrdinalIgnoreCase);
        foreach (var (email, word) in invite.Emails.Zip(invite.Words))
        {
            var isIn = members.Contains(email);
            var mailed = mails.GetValueOrDefault(email);
            Check(5, mailed <= 1, $"{mailed} mails to one person");
            Check(5, word is InviteWord.Unknown || isIn == word is InviteWord.In or InviteWord.InUnmailed or InviteWord.WasIn, $"somebody is said to be {word} and is {(isIn ? "in" : "out")}");
            Check(5, word is not InviteWord.In || mailed > 0, "somebody is in without a mail, and nobody said so");
        }
    }

    private static bool Fits(EmulatedRoom room, RoomCreationTicket ticket) =>
        room.Title == ticket.Title && room.Type == ticket.Type && string.Equals(room.Color, ticket.Color, StringComparison.OrdinalIgnoreCase);

    private static string StoredTitle(string title) => title.Replace(':', '_');

    private void Check(int invariant, bool holds, string text)
    {
        if (!holds)
        {
            _violations.Add((invariant, text));
        }
    }
}
