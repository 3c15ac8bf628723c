namespace DocSpace.Sdk.Errors;

/// <summary>Why a client could not sign in.</summary>
public enum SignInFailure
{
    /// <summary>The portal was not reached, did not answer in time, or has a problem. The SDK tries again by itself, with pauses.</summary>
    Unavailable,

    /// <summary>The user name, the password, the client id or the client secret is wrong. To try again does not help, and can lock the user.</summary>
    Refused,

    /// <summary>The user is disabled, or locked for a while after too many wrong passwords.</summary>
    Blocked,

    /// <summary>The portal asks for a code, by SMS or of an authenticator app, and the credential has no provider of codes.</summary>
    CodeNeeded,

    /// <summary>The portal did not take the code.</summary>
    CodeRefused,

    /// <summary>The portal wants the user to connect an authenticator app or a phone first, in its own pages.</summary>
    SetupNeeded,

    /// <summary>The user must allow the application again: the refresh token was used, revoked or too old, or there is none.</summary>
    AuthorizationNeeded,

    /// <summary>The user did not allow the application.</summary>
    ConsentDenied,

    /// <summary>The token provider or the code provider of the application failed; the inner exception says how.</summary>
    ProviderFailed,
}
