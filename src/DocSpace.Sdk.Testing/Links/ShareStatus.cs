namespace DocSpace.Sdk.Testing.Links;

/// <summary>What the server says about the key of an external link.</summary>
internal enum ShareStatus
{
    Ok,
    Invalid,
    Expired,
    RequiredPassword,
    InvalidPassword,

    /// <summary>The link is for those who signed in.</summary>
    ExternalAccessDenied,
}
