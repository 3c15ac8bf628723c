namespace DocSpace.Sdk.Authentication;

/// <summary>A portal asks for a code.</summary>
public sealed record SignInCodeRequest
{
    /// <summary>Which code: <see cref="SignInStep.SmsCode"/> or <see cref="SignInStep.AuthenticatorCode"/>.</summary>
    public required SignInStep Step { get; init; }

    /// <summary>A part of the number that an SMS was sent to; <see langword="null"/> for codes of an app.</summary>
    public string? PhoneHint { get; init; }

    /// <summary>The kind of the code; never the number.</summary>
    public override string ToString() => $"{Step}";
}
