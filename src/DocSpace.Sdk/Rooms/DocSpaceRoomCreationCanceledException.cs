namespace DocSpace.Sdk.Rooms;

/// <summary>
/// The caller cancelled a create that may have been on its way: the room may exist, or appear within seconds. The ticket finds it. A call
/// that is cancelled before anything was sent throws a plain <see cref="OperationCanceledException"/>.
/// </summary>
public sealed class DocSpaceRoomCreationCanceledException : OperationCanceledException
{
    /// <summary>Creates an exception.</summary>
    /// <param name="ticket">What the room looks like.</param>
    /// <param name="innerException">The cancellation.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    public DocSpaceRoomCreationCanceledException(RoomCreationTicket ticket, Exception? innerException, CancellationToken cancellationToken)
        : base("The call was cancelled when the room may have been created. Rooms.ResolveAsync takes the Ticket and looks for it.", innerException, cancellationToken) =>
        Ticket = ticket;

    /// <summary>What the room looks like: <see cref="RoomsClient.ResolveAsync"/> takes it, at once or later.</summary>
    public RoomCreationTicket Ticket { get; }
}
