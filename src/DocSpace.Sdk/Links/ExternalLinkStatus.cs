namespace DocSpace.Sdk.Links;

/// <summary>Whether an external link opens its room for the caller. Values that a newer server adds survive as plain numbers.</summary>
public enum ExternalLinkStatus
{
    /// <summary>It does.</summary>
    Ok = 0,

    /// <summary>The key is wrong, the link was deleted, or the room is archived or deleted.</summary>
    Invalid = 1,

    /// <summary>The link has expired.</summary>
    Expired = 2,

    /// <summary>A password is needed: see <see cref="RoomLinksClient.SubmitPasswordAsync"/>.</summary>
    PasswordRequired = 3,

    /// <summary>The password is wrong.</summary>
    WrongPassword = 4,

    /// <summary>The link is for people with an account in the portal, and the caller did not sign in.</summary>
    SignInRequired = 5,
}
