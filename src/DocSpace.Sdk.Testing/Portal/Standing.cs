namespace DocSpace.Sdk.Testing.Portal;

/// <summary>How a person stands to a room. It decides what the server lets him or her do.</summary>
internal enum Standing
{
    /// <summary>No right at all.</summary>
    Stranger,

    /// <summary>Not a member, but in the room by an external link.</summary>
    Visitor,

    /// <summary>A member below content creator.</summary>
    Reader,

    ContentCreator,

    Manager,

    /// <summary>An administrator of the portal who is not a member.</summary>
    Administrator,

    Owner,
}
