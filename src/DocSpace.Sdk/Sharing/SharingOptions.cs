namespace DocSpace.Sdk.Sharing;

/// <summary>How people learn that many rooms, or a folder, were shared with them.</summary>
public sealed class SharingOptions
{
    private const int MaxMessageLength = 255;

    /// <summary>
    /// Whether people who are in the portal already get an e-mail. People who are new to the portal are always mailed their invitation.
    /// </summary>
    /// <value>Default: <see langword="true"/>.</value>
    public bool Notify { get; set; } = true;

    /// <summary>A text for the e-mail, at most 255 characters. The server takes HTML out of it.</summary>
    /// <value>Default: none.</value>
    public string? Message { get; set; }

    internal void Check() =>
        Guard.Require(Message is null or { Length: <= MaxMessageLength }, $"{nameof(Message)} has at most {MaxMessageLength} characters.", "options");
}
