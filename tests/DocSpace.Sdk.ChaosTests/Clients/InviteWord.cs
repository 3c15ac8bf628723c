namespace DocSpace.Sdk.ChaosTests.Clients;

/// <summary>What a client says about one invitation.</summary>
internal enum InviteWord
{
    /// <summary>The invitee is in and was mailed.</summary>
    In,

    /// <summary>The invitee is in and may not have been mailed.</summary>
    InUnmailed,

    /// <summary>The invitee was in before.</summary>
    WasIn,

    /// <summary>The invitee is not in.</summary>
    Out,

    /// <summary>The client does not know.</summary>
    Unknown,
}
