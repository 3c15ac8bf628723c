namespace DocSpace.Sdk.Testing;

/// <summary>What a person may do in the emulated portal. The owner of the portal is not in this list: it exists from the start.</summary>
public enum EmulatedUserRole
{
    /// <summary>Administers the portal: creates rooms and sees the rooms of everybody.</summary>
    DocSpaceAdmin,

    /// <summary>Creates rooms and can become manager of the rooms of others.</summary>
    RoomAdmin,

    /// <summary>Works in the rooms he or she is invited to; creates none.</summary>
    User,

    /// <summary>An outsider. People who are invited by an e-mail address that is new to the portal become guests.</summary>
    Guest,
}
