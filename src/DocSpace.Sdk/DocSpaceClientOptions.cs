using System.Diagnostics;
using System.Text.Json.Serialization;
using DocSpace.Sdk.Authentication;

namespace DocSpace.Sdk;

/// <summary>How a <see cref="DocSpaceClient"/> reaches a portal and signs in there.</summary>
/// <remarks>
/// The values are checked when the host starts, or by <see cref="DocSpaceClient.Create(DocSpaceClientOptions, Microsoft.Extensions.Logging.ILoggerFactory?)"/>.
/// </remarks>
public sealed class DocSpaceClientOptions
{
    /// <summary>
    /// The address of the portal, for instance <c>https://example.onlyoffice.com</c>. Required. A trailing slash, a path in
    /// front of the portal and a trailing <c>/api/2.0</c> are understood.
    /// </summary>
    /// <value>No default. <c>https</c> only; <c>http</c> only for this machine (loopback).</value>
    public Uri? BaseAddress { get; set; }

    /// <summary>
    /// The API key that the client signs in with, as shown once by the portal (Developer Tools, API keys). A short way to
    /// set <see cref="Credential"/>: set one of the two.
    /// </summary>
    /// <value>No default. Starts with <c>sk-</c>.</value>
    [JsonIgnore]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? ApiKey { get; set; }

    /// <summary>
    /// What the client signs in with. Set this or <see cref="ApiKey"/>. With a container, both are read again when the configuration changes:
    /// the next call uses the new one, calls under way keep theirs, and settings that became wrong are logged and not used.
    /// </summary>
    /// <value>No default.</value>
    [JsonIgnore]
    public DocSpaceCredential? Credential { get; set; }

    /// <summary>How long calls may take.</summary>
    public DocSpaceTimeoutOptions Timeouts { get; set; } = new();

    /// <summary>How many requests that only read are under way at a time. Further ones wait for their turn, within the time of their call.</summary>
    /// <value>Default: 40. From 1 to 50, where the portal begins to refuse.</value>
    public int MaxConcurrentReads { get; set; } = 40;

    /// <summary>How many requests that change something are under way at a time. Further ones wait for their turn, within the time of their call.</summary>
    /// <value>Default: 12. From 1 to 15, where the portal begins to refuse.</value>
    public int MaxConcurrentWrites { get; set; } = 12;

    /// <summary>
    /// Names your application in the <c>User-Agent</c> header, after the name and version of the SDK: for instance
    /// <c>Contoso.Onboarding/1.4</c>. Ignored when <see langword="null"/> or empty.
    /// </summary>
    /// <value>Default: <see langword="null"/>.</value>
    public string? UserAgentSuffix { get; set; }

    /// <summary>The one credential of options that were checked.</summary>
    internal DocSpaceCredential GetCredential() => Credential ?? DocSpaceCredential.ApiKey(ApiKey!);
}
