using DocSpace.Sdk.Errors;

namespace DocSpace.Sdk.Rooms;

/// <summary>
/// A create was not answered, or not usably, and its room was not found for certain: it may exist, or may still appear. Keep the
/// <see cref="Ticket"/> and give it to <see cref="RoomsClient.ResolveAsync"/> before you create the room again.
/// </summary>
public sealed class DocSpaceRoomOutcomeUnknownException : DocSpaceOutcomeUnknownException
{
    /// <summary>Creates an exception.</summary>
    /// <param name="operation">The method and path template of the request.</param>
    /// <param name="message">What is unknown and what to do about it.</param>
    /// <param name="ticket">What the room looks like.</param>
    /// <param name="candidates">The rooms that fit.</param>
    /// <param name="innerException">Why it is unknown.</param>
    public DocSpaceRoomOutcomeUnknownException(
        string operation,
        string message,
        RoomCreationTicket ticket,
        IReadOnlyList<RoomId> candidates,
        Exception? innerException = null)
        : base(operation, message, innerException)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        ArgumentNullException.ThrowIfNull(candidates);
        Ticket = ticket;
        Candidates = candidates;
    }

    /// <summary>What the room looks like, to look for it later.</summary>
    public RoomCreationTicket Ticket { get; }

    /// <summary>Rooms that fit without being certain: several, or some whose colour does not tell. Empty when there was none.</summary>
    public IReadOnlyList<RoomId> Candidates { get; }
}
