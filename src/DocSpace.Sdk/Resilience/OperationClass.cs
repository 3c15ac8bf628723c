namespace DocSpace.Sdk.Resilience;

/// <summary>What it means to send a request a second time.</summary>
internal enum OperationClass
{
    /// <summary>Reads: nothing changes however often.</summary>
    Read,

    /// <summary>Ends in the same state however often.</summary>
    Idempotent,

    /// <summary>Starts work in the background: a second start is refused, or does the work twice.</summary>
    Start,

    /// <summary>Lets people in: what overlaps with itself mails twice.</summary>
    Share,

    /// <summary>Makes something each time.</summary>
    Once,

    /// <summary>Sends e-mails each time.</summary>
    Mail,
}
