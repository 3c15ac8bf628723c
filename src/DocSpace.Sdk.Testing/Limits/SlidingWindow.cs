namespace DocSpace.Sdk.Testing.Limits;

/// <summary>Lets so many calls through in any stretch of time.</summary>
internal sealed class SlidingWindow(int limit, TimeSpan length)
{
    private readonly Queue<DateTimeOffset> _calls = [];

    public int Limit => limit;

    public bool HasRoom(DateTimeOffset now)
    {
        while (_calls.TryPeek(out var call) && call <= now - length)
        {
            _calls.Dequeue();
        }

        return _calls.Count < limit;
    }

    public void Enter(DateTimeOffset now) => _calls.Enqueue(now);
}
