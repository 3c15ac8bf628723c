using DocSpace.Sdk.Testing;

namespace DocSpace.Sdk.ChaosTests.Storm;

/// <summary>The faults of one run, drawn from its seed. All of them are seen on real servers and in front of them.</summary>
internal sealed class FaultStorm(Random random)
{
    private const string Create = "POST files/rooms";
    private const string Share = "PUT files/rooms/{id}/share";

    private static readonly string[] _reads = ["GET files/rooms", "GET files/rooms/{id}/share", "GET files/rooms/{id}", "PUT files/rooms/{id}/tags"];

    public void Rage(EmulatedFaults faults)
    {
        for (var i = 0; i < 5; i++)
        {
            faults.Add(Sometimes(OfAny() ?? OfCreate(), Create));
        }

        for (var i = 0; i < 7; i++)
        {
            faults.Add(Sometimes(OfAny() ?? OfShare(), Share));
        }

        foreach (var read in _reads)
        {
            faults.Add(Sometimes(OfRead(), read));
        }
    }

    private EmulatedFault Sometimes(EmulatedFault fault, string pattern) => fault.On(pattern).Every(random.Next(2, 7)).First(random.Next(1, 4));

    private EmulatedFault? OfAny() => random.Next(14) switch
    {
        0 => EmulatedFault.Refuse(),
        1 => EmulatedFault.CutBefore(),
        2 => EmulatedFault.CutAfter(),
        3 => EmulatedFault.CutAtByte(random.Next(200)),
        4 => EmulatedFault.Status(Gateway()),
        5 => EmulatedFault.StatusAfter(Gateway()),
        6 => EmulatedFault.TooManyRequests(),
        7 => EmulatedFault.TooManyRequests(Seconds(1, 30)),
        8 => EmulatedFault.Delay(Seconds(5, 60)),
        _ => null,
    };

    private EmulatedFault OfCreate() => random.Next(5) switch
    {
        // Longer than a client waits, but shorter than it looks for the room afterwards.
        0 => EmulatedFault.Delay(Seconds(80, 140)),
        1 => EmulatedFault.DelayReading(Seconds(10, 100)),
        2 => EmulatedFault.LateCommit(Seconds(0.5, 60)),

        // Far longer than anybody looks for it.
        3 => EmulatedFault.LateCommit(Seconds(150, 400), 504),
        _ => EmulatedFault.LateCommit(Seconds(5, 80), 504),
    };

    private EmulatedFault OfShare() => random.Next(7) switch
    {
        0 => EmulatedFault.Delay(Seconds(80, 140)),
        1 => EmulatedFault.DelayReading(Seconds(10, 100)),

        // A server that was left goes on at once; one that a proxy gave up may come to it much later.
        2 => EmulatedFault.LateCommit(Seconds(0.5, 8)),
        3 => EmulatedFault.LateCommit(Seconds(5, 80), 504),
        4 => EmulatedFault.CrashAt(random.Next(40)),
        5 => EmulatedFault.CrashBeforeMail(random.Next(20)),
        _ => EmulatedFault.DropInvitees("Duplicate UserName", random.Next(20), random.Next(20)),
    };

    private EmulatedFault OfRead() => random.Next(6) switch
    {
        0 => EmulatedFault.Refuse(),
        1 => EmulatedFault.CutBefore(),
        2 => EmulatedFault.CutAtByte(random.Next(500)),
        3 => EmulatedFault.Status(Gateway()),
        4 => EmulatedFault.TooManyRequests(Seconds(1, 10)),
        _ => EmulatedFault.Delay(Seconds(5, 40)),
    };

    private int Gateway() => random.Next(4) switch { 0 => 500, 1 => 502, 2 => 503, _ => 504 };

    private TimeSpan Seconds(double from, double to) => TimeSpan.FromSeconds(from + (random.NextDouble() * (to - from)));
}
