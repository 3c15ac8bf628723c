using System.Collections.Concurrent;
using DocSpace.Sdk.ChaosTests.Clients;
using DocSpace.Sdk.ChaosTests.Clock;
using DocSpace.Sdk.ChaosTests.Storm;
using DocSpace.Sdk.Testing;

namespace DocSpace.Sdk.ChaosTests;

/// <summary>
/// One run: a portal on which everything goes wrong that does so in earnest, a neighbour who works there meanwhile, and a client that creates
/// rooms and invites people, some of whose calls are cancelled. Then all is quiet, late work is done, and words are compared with facts.
/// </summary>
internal static class ChaosRun
{
    private const int Flows = 12;

    private static readonly string[] _titles = ["Project", "Review: 2027", "Onboarding"];

    public static async Task<ChaosResult> RunAsync(int seed, Func<DocSpaceEmulator, VirtualTime, WorkCounter, IChaosClient> connect)
    {
        var random = new Random(seed);
        await using var time = new VirtualTime();
        await using var portal = await DocSpaceEmulator.StartAsync(new DocSpaceEmulatorOptions { TimeProvider = new PortalTime(time), Races = true });
        var work = new WorkCounter(time);
        var creates = new ConcurrentBag<CreateStatement>();
        var invites = new ConcurrentBag<InviteStatement>();
        await using var client = connect(portal, time, work);
        using (var stop = new CancellationTokenSource())
        using (var neighbours = new WorkCounter(time) { InnerHandler = new SocketsHttpHandler() })
        using (var http = Neighbour.Connect(portal.BaseAddress, portal.ApiKey, neighbours))
        {
            new FaultStorm(random).Rage(portal.Faults);
            var neighbour = new Neighbour(http, time, new Random(random.Next())).WorkAsync(_titles, stop.Token);
            await Task.WhenAll(Enumerable.Range(0, Flows).Select(_ => Flow(new Random(random.Next()))).ToArray());
            await stop.CancelAsync();
            await neighbour;
        }

        portal.Faults.Clear();

        // Whatever comes late has come by then.
        await Task.Delay(TimeSpan.FromMinutes(20), time);
        var checks = new Invariants(portal, [.. creates], [.. invites]);
        checks.AfterTheStorm(work);
        checks.InTheEnd(await client.FinishAsync([.. creates], [.. invites]));
        return new(seed, checks.Violations, checks.Counts(work));

        async Task Flow(Random own)
        {
            await Task.Delay(TimeSpan.FromSeconds(own.NextDouble() * 120), time);
            using var first = Patience(own);
            var create = await client.CreateAsync(_titles[own.Next(_titles.Length)], first.Token);
            creates.Add(create);
            if (create.Room is { } room)
            {
                var start = own.Next(60);
                string[] emails = [.. Enumerable.Range(start, own.Next(1, 120)).Select(static i => $"guest{i}@ours.example")];
                using var second = Patience(own);
                var invite = await client.InviteAsync(room, emails, second.Token);
                if (second.IsCancellationRequested && own.Next(2) == 0)
                {
                    // Somebody changes his or her mind at once, while the server still works on the request. A call that did nothing
                    // says nothing about the one before.
                    var again = await client.InviteAsync(room, emails, CancellationToken.None);
                    invite = Array.TrueForAll(again.Words, static word => word is InviteWord.Out) ? invite : again;
                }

                invites.Add(invite);
            }
        }

        CancellationTokenSource Patience(Random own) => own.Next(6) == 0 ? new(TimeSpan.FromSeconds(own.NextDouble() * 60), time) : new();
    }
}
