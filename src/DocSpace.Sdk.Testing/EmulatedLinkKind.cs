namespace DocSpace.Sdk.Testing;

/// <summary>What a link of a room is for.</summary>
public enum EmulatedLinkKind
{
    /// <summary>Whoever follows it becomes a member.</summary>
    Invitation,

    /// <summary>The external link that stands for the room. Public and form filling rooms always have it.</summary>
    PrimaryExternal,

    /// <summary>One of the other external links.</summary>
    External,
}
