namespace DocSpace.Sdk.Testing;

/// <summary>Why the portal sent an e-mail.</summary>
public enum EmulatedEmailKind
{
    /// <summary>Somebody who has not signed in yet is invited to the portal and the room.</summary>
    Invitation,

    /// <summary>Somebody who is known to the portal is told that a room is open to him or her.</summary>
    AddedToRoom,

    /// <summary>A member is told that his or her access changed.</summary>
    AccessChanged,
}
