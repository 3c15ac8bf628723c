namespace DocSpace.Sdk.Errors;

/// <summary>Why there is no answer of the portal.</summary>
public enum ConnectionFailure
{
    /// <summary>The name of the host is unknown, nothing listens there, or a proxy refused.</summary>
    NotReached,

    /// <summary>The connection is not safe: the certificate or the handshake failed.</summary>
    NotSecure,

    /// <summary>The connection broke before the whole answer was there.</summary>
    Broken,

    /// <summary>A time-out of the options was over before the whole answer was there.</summary>
    TimedOut,

    /// <summary>The server redirected the request. Redirects are not followed, because they would carry the credential elsewhere.</summary>
    Redirected,

    /// <summary>
    /// Nothing was sent: at least half of 20 or more requests in 30 seconds failed, so the SDK leaves the portal alone for 15 seconds.
    /// </summary>
    Suspended,

    /// <summary>Nothing was sent: thousands of calls of this client wait for their turn already.</summary>
    TooManyCalls,
}
