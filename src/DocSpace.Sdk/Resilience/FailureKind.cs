namespace DocSpace.Sdk.Resilience;

/// <summary>How an attempt failed, as far as that decides about the next one.</summary>
internal enum FailureKind
{
    /// <summary>No connection, or broken before the body left.</summary>
    NotSent,

    /// <summary>Broken, or out of time, when the request may have arrived.</summary>
    Lost,

    /// <summary>Broken in the middle of the answer.</summary>
    Truncated,

    /// <summary>Refused by a limit (429) with a wait that fits into the time of the call.</summary>
    LimitedFor,

    /// <summary>Refused by a limit (429) that names no wait.</summary>
    Limited,

    /// <summary>Refused (401), and the credential is a new one since.</summary>
    Renewed,

    /// <summary>The portal or something in front of it failed: 408, 500, 502, 503, 504.</summary>
    ServerFailed,

    /// <summary>Everything else: an answer that the next attempt would get, too.</summary>
    Final,
}
