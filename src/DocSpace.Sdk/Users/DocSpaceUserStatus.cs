namespace DocSpace.Sdk.Users;

/// <summary>Whether a user of the portal may sign in. Values that a newer server adds survive as plain numbers.</summary>
public enum DocSpaceUserStatus
{
    /// <summary>The server did not say.</summary>
    Unknown = 0,

    /// <summary>The user may sign in.</summary>
    Active = 1,

    /// <summary>The user was disabled.</summary>
    Disabled = 2,

    /// <summary>The user was invited and has not accepted yet.</summary>
    Pending = 4,
}
