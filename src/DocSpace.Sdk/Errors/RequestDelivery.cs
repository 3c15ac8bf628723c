namespace DocSpace.Sdk.Errors;

/// <summary>What is known about a failed request: whether the server may have acted on it.</summary>
public enum RequestDelivery
{
    /// <summary>Nothing reached the server. To try again is safe.</summary>
    NotSent,

    /// <summary>The server refused the request as a whole and changed nothing.</summary>
    Rejected,

    /// <summary>The server did what was asked, but the result is not the wished one.</summary>
    Processed,

    /// <summary>The server may have acted on the request, in whole or in part, or may still do so.</summary>
    Unknown,
}
