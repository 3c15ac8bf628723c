namespace DocSpace.Sdk.Testing;

/// <summary>
/// For how long an emulated portal takes what its OAuth 2.0 service hands out. Time is measured with
/// <see cref="DocSpaceEmulatorOptions.TimeProvider"/>.
/// </summary>
public sealed class EmulatedOAuthOptions
{
    /// <summary>The life of an authorization code. It works once only, however young it is.</summary>
    /// <value>Default: a minute.</value>
    public TimeSpan AuthorizationCodeLifetime { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>The life of an access token.</summary>
    /// <value>Default: an hour.</value>
    public TimeSpan AccessTokenLifetime { get; set; } = TimeSpan.FromHours(1);

    /// <summary>The life of a refresh token. It works once only; the answer holds the next one.</summary>
    /// <value>Default: 30 days.</value>
    public TimeSpan RefreshTokenLifetime { get; set; } = TimeSpan.FromDays(30);

    internal EmulatedOAuthOptions Copy() => (EmulatedOAuthOptions)MemberwiseClone();
}
