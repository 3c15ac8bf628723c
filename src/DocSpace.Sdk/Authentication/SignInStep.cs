namespace DocSpace.Sdk.Authentication;

/// <summary>What a sign-in needs besides the password.</summary>
public enum SignInStep
{
    /// <summary>Nothing: the user is signed in.</summary>
    None,

    /// <summary>A code that the portal sent to the user's mobile phone, or a number of a phone to send it to.</summary>
    SmsCode,

    /// <summary>A code of the user's authenticator app.</summary>
    AuthenticatorCode,

    /// <summary>The user must connect an authenticator app first, with <see cref="SignInResult.SetupKey"/>.</summary>
    AuthenticatorSetup,
}
