namespace DocSpace.Sdk.Testing;

/// <summary>What a person of the emulated portal has to show beside the password.</summary>
public enum EmulatedSecondFactor
{
    /// <summary>Nothing: the password alone signs in.</summary>
    None,

    /// <summary>A code that every right password sends to the person's phone.</summary>
    Sms,

    /// <summary>A code by SMS, but the portal does not know the phone yet. No code is right until it does.</summary>
    PhoneSetup,

    /// <summary>A code of an authenticator app.</summary>
    AuthenticatorApp,

    /// <summary>
    /// A code of an authenticator app that is not connected yet: answers to the password hold the key to set it up with. The first
    /// right code connects the app, which makes this an <see cref="AuthenticatorApp"/>.
    /// </summary>
    AuthenticatorSetup,
}
