namespace DocSpace.Sdk;

/// <summary>How long calls may take. Every limit covers the whole answer, body included.</summary>
/// <remarks>
/// A total must not be shorter than its attempt. Writes get more time than the 60 seconds after which the usual proxy in
/// front of a portal gives up, so that a clear answer of the proxy arrives before the SDK stops listening.
/// </remarks>
public sealed class DocSpaceTimeoutOptions
{
    /// <summary>The limit of one attempt of a call that only reads.</summary>
    /// <value>Default: 15 seconds. From 1 second to 1 hour.</value>
    public TimeSpan ReadAttempt { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>The limit of a call that only reads, with all its attempts and the pauses between them.</summary>
    /// <value>Default: 60 seconds. From <see cref="ReadAttempt"/> to 1 day.</value>
    public TimeSpan ReadTotal { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>The limit of one attempt of a call that changes something.</summary>
    /// <value>Default: 75 seconds. From 1 second to 1 hour.</value>
    public TimeSpan WriteAttempt { get; set; } = TimeSpan.FromSeconds(75);

    /// <summary>The limit of a request that changes something, with all its attempts and the pauses between them.</summary>
    /// <value>Default: 180 seconds. From <see cref="WriteAttempt"/> to 1 day.</value>
    public TimeSpan WriteTotal { get; set; } = TimeSpan.FromSeconds(180);
}
