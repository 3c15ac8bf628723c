using System.Text.Json.Serialization;
using DocSpace.Sdk.Serialization;

namespace DocSpace.Sdk.Authentication;

/// <summary>What came of a sign-in with name and password.</summary>
public sealed record SignInResult
{
    /// <summary>The token of the session; <see langword="null"/> while another step is needed. It acts as the user: keep it secret.</summary>
    public string? Token { get; init; }

    /// <summary>When the session ends; <see langword="null"/> when the server set no end.</summary>
    [JsonPropertyName("expires")]
    [JsonConverter(typeof(ServerDateJsonConverter))]
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Whether the portal asks for a code by SMS.</summary>
    [JsonPropertyName("sms")]
    public bool NeedsSmsCode { get; init; }

    /// <summary>A part of the number that the code was sent to.</summary>
    [JsonPropertyName("phoneNoise")]
    public string? PhoneHint { get; init; }

    /// <summary>Whether the portal asks for a code of an authenticator app.</summary>
    [JsonPropertyName("tfa")]
    public bool NeedsAuthenticatorCode { get; init; }

    /// <summary>The key with which to connect an authenticator app; <see langword="null"/> when one is connected. Keep it secret.</summary>
    [JsonPropertyName("tfaKey")]
    public string? SetupKey { get; init; }

    /// <summary>The address of the portal's page for the next step. It stands for the user: keep it secret.</summary>
    public string? ConfirmUrl { get; init; }

    /// <summary>What the sign-in needs besides the password.</summary>
    public SignInStep NextStep => this switch
    {
        // The answer to the second step repeats which step it was.
        { Token.Length: > 0 } => SignInStep.None,
        { NeedsSmsCode: true } => SignInStep.SmsCode,
        { NeedsAuthenticatorCode: true, SetupKey.Length: > 0 } => SignInStep.AuthenticatorSetup,
        { NeedsAuthenticatorCode: true } => SignInStep.AuthenticatorCode,
        _ => SignInStep.None,
    };

    /// <summary>The next step; never the token.</summary>
    public override string ToString() => $"Sign-in, next step: {NextStep}";
}
