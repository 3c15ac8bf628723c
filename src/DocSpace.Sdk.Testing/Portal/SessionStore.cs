using System.Security.Cryptography;

namespace DocSpace.Sdk.Testing.Portal;

/// <summary>The sign-ins with passwords.</summary>
internal sealed class SessionStore(TimeProvider time, TimeSpan lifetime)
{
    private const int TokenBytes = 96;

    private readonly Dictionary<string, Session> _sessions = new(StringComparer.Ordinal);
    private int _lastEvent;

    public Session Start(PortalUser user)
    {
        var token = Convert.ToBase64String(RandomNumberGenerator.GetBytes(TokenBytes));
        var session = new Session(token, user, ++_lastEvent, time.GetUtcNow() + lifetime);
        _sessions.Add(token, session);
        return session;
    }

    public Session? Find(string token) =>
        _sessions.TryGetValue(token, out var session) && !session.User.IsSuspended && time.GetUtcNow() < session.Expires ? session : null;

    public void End(Session session) => _sessions.Remove(session.Token);

    public void EndAll(PortalUser user)
    {
        foreach (var session in _sessions.Values.Where(session => session.User == user).ToArray())
        {
            End(session);
        }
    }
}
