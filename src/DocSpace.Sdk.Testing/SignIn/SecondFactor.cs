namespace DocSpace.Sdk.Testing.SignIn;

/// <summary>What one person has to show beside the password.</summary>
internal sealed class SecondFactor(EmulatedSecondFactor kind, TimeProvider time)
{
    private readonly SmsCode _sms = new(time);
    private readonly AuthenticatorApp _app = new(time);

    public bool IsSms => kind is EmulatedSecondFactor.Sms or EmulatedSecondFactor.PhoneSetup;

    /// <summary>Whether the phone or the app is known to the portal.</summary>
    public bool IsConnected => kind is EmulatedSecondFactor.Sms or EmulatedSecondFactor.AuthenticatorApp;

    /// <summary>What an app is set up with.</summary>
    public string SetupKey => _app.Key;

    /// <summary>The code that is right now, or null when none is.</summary>
    public string? Code => kind switch
    {
        EmulatedSecondFactor.Sms => _sms.Code,
        EmulatedSecondFactor.PhoneSetup => null,
        _ => _app.Code,
    };

    /// <summary>Sends a new code, which takes the place of an earlier one, and tells until when it is good.</summary>
    public DateTimeOffset Send() => _sms.Send();

    /// <summary>Whether a code is right. One that is right is used up.</summary>
    public bool Take(string? code)
    {
        if (code is null || code != Code)
        {
            return false;
        }

        if (IsSms)
        {
            _sms.UseUp();
            return true;
        }

        _app.UseUp();
        kind = EmulatedSecondFactor.AuthenticatorApp;
        return true;
    }
}
