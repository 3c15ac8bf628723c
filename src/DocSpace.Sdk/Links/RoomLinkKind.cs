namespace DocSpace.Sdk.Links;

/// <summary>What a link of a room is for. The numbers are the server's.</summary>
public enum RoomLinkKind
{
    /// <summary>An additional link through which people without an account open the room. At most five in a room.</summary>
    External = 1,

    /// <summary>Through it people who sign in or sign up become members of the room. At most one in a room.</summary>
    Invitation = 3,

    /// <summary>The first external link. Public and form filling rooms always have one.</summary>
    PrimaryExternal = 4,
}
