namespace DocSpace.Sdk.Sharing;

/// <summary>How an invitation names whom it invites.</summary>
public enum InviteeKind
{
    /// <summary>A person by e-mail address, known to the portal or new.</summary>
    Email,

    /// <summary>A user of the portal by id.</summary>
    User,

    /// <summary>A group of the portal by id.</summary>
    Group,
}
