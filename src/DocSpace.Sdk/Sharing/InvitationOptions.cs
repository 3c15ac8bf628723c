namespace DocSpace.Sdk.Sharing;

/// <summary>How people learn about an invitation.</summary>
public sealed class InvitationOptions
{
    /// <summary>
    /// Whether people who are in the portal already get an e-mail about being added or about a changed access.
    /// </summary>
    /// <remarks><see langword="false"/> does not mean "no e-mail": people who are new to the portal are always mailed their invitation.</remarks>
    /// <value>Default: <see langword="true"/>.</value>
    public bool Notify { get; set; } = true;

    /// <summary>
    /// A text for the invitation. The server accepts it and, in version 3.7, does not use it for rooms: nobody reads it.
    /// </summary>
    /// <value>Default: none.</value>
    public string? Message { get; set; }

    /// <summary>
    /// The language of the e-mail and of the new user, as the name of a culture such as <c>de</c> or <c>pt-BR</c>, at most 20 characters.
    /// </summary>
    /// <value>Default: the portal's language.</value>
    public string? Culture { get; set; }

    /// <summary>
    /// Is told how far a long list is, after every request. Called by the thread that works on the list: <see cref="Progress{T}"/> passes
    /// it on to where it was made.
    /// </summary>
    /// <value>Default: nobody is told.</value>
    public IProgress<InvitationProgress>? Progress { get; set; }
}
