namespace DocSpace.Sdk.Testing.Links;

/// <summary>What a link is for, with the numbers of the server's subject types.</summary>
internal enum LinkKind
{
    /// <summary>One of the links by which a room is opened without being a member.</summary>
    External = 1,

    /// <summary>Whoever follows it becomes a member.</summary>
    Invitation = 3,

    /// <summary>The external link that stands for the room; public and form filling rooms always have it.</summary>
    Primary = 4,
}
