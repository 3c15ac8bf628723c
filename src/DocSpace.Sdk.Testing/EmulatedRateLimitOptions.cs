namespace DocSpace.Sdk.Testing;

/// <summary>
/// How often an emulated portal may be called. Calls count for the person who signed in, whichever key or session was used;
/// those of everybody who did not count together. Rejected calls use nothing up. Time is measured with
/// <see cref="DocSpaceEmulatorOptions.TimeProvider"/>.
/// </summary>
public sealed class EmulatedRateLimitOptions
{
    /// <summary>The calls of one person in any minute.</summary>
    /// <value>Default: 1500.</value>
    public int CallsPerMinute { get; set; } = 1500;

    /// <summary>The <c>GET</c> calls of one person that may be under way at the same time.</summary>
    /// <value>Default: 50.</value>
    public int ConcurrentReads { get; set; } = 50;

    /// <summary>The calls of one person other than <c>GET</c> that may be under way at the same time.</summary>
    /// <value>Default: 15.</value>
    public int ConcurrentWrites { get; set; } = 15;

    /// <summary>
    /// The <c>POST</c> and <c>PUT</c> calls of one person in a day, counted from the first one. The rejection tells in
    /// <c>Retry-After</c> when the day is over.
    /// </summary>
    /// <value>Default: 10 000.</value>
    public int WritesPerDay { get; set; } = 10_000;

    /// <summary>
    /// The calls of one person to one path in any 15 minutes, for <c>POST files/rooms/{id}/resend</c> and <c>POST keys</c>.
    /// </summary>
    /// <value>Default: 5.</value>
    public int SensitiveCalls { get; set; } = 5;

    /// <summary>
    /// The e-mail addresses that the whole portal may invite into rooms in a day, counted from the first call. A call with more
    /// than are left invites nobody.
    /// </summary>
    /// <value>Default: <see langword="null"/>, as many as one likes.</value>
    public int? EmailInvitationsPerDay { get; set; }

    internal EmulatedRateLimitOptions Copy() => (EmulatedRateLimitOptions)MemberwiseClone();
}
