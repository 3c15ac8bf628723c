namespace DocSpace.Sdk.ChaosTests.Clock;

/// <summary>The innermost handler of a client: lets the clock stand still while a request is on its way, and counts how many are at a time.</summary>
internal sealed class WorkCounter(VirtualTime time) : DelegatingHandler
{
    private int _reads;
    private int _writes;
    private int _mostReads;
    private int _mostWrites;
    private int _requests;

    public int MostReads => _mostReads;

    public int MostWrites => _mostWrites;

    public int Requests => _requests;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var isRead = request.Method == HttpMethod.Get;
        Interlocked.Increment(ref _requests);
        Enter(ref isRead ? ref _reads : ref _writes, ref isRead ? ref _mostReads : ref _mostWrites);
        time.Work(1);
        try
        {
            return await base.SendAsync(request, cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref isRead ? ref _reads : ref _writes);
            time.Work(-1);
        }
    }

    private static void Enter(ref int current, ref int most)
    {
        var now = Interlocked.Increment(ref current);
        for (var seen = Volatile.Read(ref most); now > seen && Interlocked.CompareExchange(ref most, now, seen) != seen; seen = Volatile.Read(ref most))
        {
        }
    }
}
