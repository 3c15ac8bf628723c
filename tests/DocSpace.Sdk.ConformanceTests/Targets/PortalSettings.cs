namespace DocSpace.Sdk.ConformanceTests.Targets;

/// <summary>Which portal the suite runs against: a real one when the environment names it, else an emulated one.</summary>
internal sealed record PortalSettings(Uri BaseAddress, string ApiKey)
{
    /// <summary>The key of a second person, who must not be an administrator of the portal.</summary>
    public string? SecondApiKey { get; private init; }

    /// <summary>Name and password of somebody who has no second factor.</summary>
    public (string Name, string Password)? PasswordUser { get; private init; }

    /// <summary>Where the addresses of invited people end. Real portals send e-mails to them.</summary>
    public string MailDomain { get; private init; } = "example.com";

    /// <summary>The settings of a real portal, or null when the environment names none.</summary>
    public static PortalSettings? FromEnvironment() =>
        Read("DOCSPACE_URL") is { } address && Read("DOCSPACE_API_KEY") is { } key
            ? new PortalSettings(new Uri(address), key)
            {
                SecondApiKey = Read("DOCSPACE_SECOND_API_KEY"),
                PasswordUser = Read("DOCSPACE_USER_NAME") is { } name && Read("DOCSPACE_PASSWORD") is { } password ? (name, password) : null,
                MailDomain = Read("DOCSPACE_MAIL_DOMAIN") ?? "example.com",
            }
            : null;

    private static string? Read(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
