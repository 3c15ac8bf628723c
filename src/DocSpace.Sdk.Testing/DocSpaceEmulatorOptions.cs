namespace DocSpace.Sdk.Testing;

/// <summary>How an emulated portal is set up. Read once, when it starts.</summary>
public sealed class DocSpaceEmulatorOptions
{
    /// <summary>The address of the owner of the portal.</summary>
    /// <value>Default: <c>owner@emulator.example</c>.</value>
    public string OwnerEmail { get; set; } = "owner@emulator.example";

    /// <summary>The name of the owner of the portal.</summary>
    /// <value>Default: <c>Administrator</c>.</value>
    public string OwnerDisplayName { get; set; } = "Administrator";

    /// <summary>The port on 127.0.0.1.</summary>
    /// <value>Default: 0, any free port. From 0 to 65535.</value>
    public int Port { get; set; }

    /// <summary>Where the portal takes its time from, for instance for <c>created</c>.</summary>
    /// <value>Default: <see cref="TimeProvider.System"/>.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>
    /// How long background work takes: operations such as archiving, deleting and copying, exports, and jobs of templates. It is
    /// measured with <see cref="TimeProvider"/>.
    /// </summary>
    /// <value>
    /// Default: zero. The answer to the start shows work that is not finished, and its effect is there at the next request or
    /// look at the portal.
    /// </value>
    public TimeSpan OperationDuration { get; set; }

    /// <summary>
    /// Whether the portal limits how often it is called; <see cref="RateLimits"/> holds the numbers. A call over a limit is
    /// answered with 429 and no body, before anything else is looked at. A real portal has it switched off unless its
    /// administrator decided otherwise.
    /// </summary>
    /// <value>Default: <see langword="false"/>.</value>
    public bool RateLimitsEnabled { get; set; }

    /// <summary>The limits that apply when <see cref="RateLimitsEnabled"/> is set.</summary>
    /// <value>Default: the numbers of the server.</value>
    public EmulatedRateLimitOptions RateLimits { get; } = new();

    /// <summary>For how long a sign-in with a password is good, whatever its answer says.</summary>
    /// <value>Default: 365 days.</value>
    public TimeSpan SessionLifetime { get; set; } = TimeSpan.FromDays(365);

    /// <summary>For how long codes and tokens of OAuth 2.0 are good.</summary>
    /// <value>Default: as the server is set up.</value>
    public EmulatedOAuthOptions OAuth { get; } = new();

    /// <summary>
    /// Whether people outside the portal may be invited. When <see langword="false"/>, an invitation that holds an e-mail
    /// address is refused with 403 before anything is applied.
    /// </summary>
    /// <value>Default: <see langword="true"/>.</value>
    public bool AllowGuestInvitations { get; set; } = true;

    /// <summary>
    /// How many active rooms the tariff of the portal allows. When there are as many, creating one is refused with 402, and
    /// bringing one back from the archive fails in its operation. Archived rooms and templates do not count.
    /// </summary>
    /// <value>Default: <see langword="null"/>, no limit.</value>
    public int? MaxRooms { get; set; }

    /// <summary>
    /// Whether the portal limits the size of rooms. While it is off, the server ignores the quota of a request without a word.
    /// </summary>
    /// <value>Default: <see langword="false"/>.</value>
    public bool RoomQuotaEnabled { get; set; }

    /// <summary>
    /// Whether the portal has an external database that takes what was filled into forms. Without one, the server answers the
    /// start of such a transfer with 500.
    /// </summary>
    /// <value>Default: <see langword="false"/>.</value>
    public bool HasExternalDatabase { get; set; }

    /// <summary>
    /// Whether calls that invite (<c>PUT files/rooms/{id}/share</c> and those for folders and many rooms) and are under way at the same time disturb each other as on a server. Those
    /// for one room mail the same people twice, and the one that ends later is answered with 500. Of those for different rooms, the
    /// one that ends later loses new addresses whose part before the @ the other one brought, behind a 200 with the <c>warning</c>
    /// <c>Duplicate UserName</c>. The server does so now and then, the emulator whenever calls overlap, which
    /// <see cref="EmulatedFault.Delay"/> and <see cref="EmulatedFault.LateCommit(TimeSpan)"/> make sure of.
    /// </summary>
    /// <value>Default: <see langword="false"/>; requests are applied one after the other.</value>
    public bool Races { get; set; }
}
