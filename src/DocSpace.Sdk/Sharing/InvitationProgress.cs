namespace DocSpace.Sdk.Sharing;

/// <summary>How far a call is that invites many.</summary>
public sealed record InvitationProgress
{
    /// <summary>How many invitations there are.</summary>
    public required int Total { get; init; }

    /// <summary>How many of them the server was asked for, or needs not be asked for.</summary>
    public required int Sent { get; init; }

    /// <summary>
    /// How many of them have an outcome that was checked against the list of members, which is read after the first request, at the end,
    /// and whenever something goes wrong.
    /// </summary>
    public required int Settled { get; init; }

    /// <summary>The numbers.</summary>
    public override string ToString() => $"{Settled} of {Total} settled, {Sent} sent";
}
