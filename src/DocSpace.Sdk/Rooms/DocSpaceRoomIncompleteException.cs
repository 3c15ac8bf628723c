using DocSpace.Sdk.Errors;

namespace DocSpace.Sdk.Rooms;

/// <summary>A room was created, and what was to be done with it afterwards failed: see the inner exception. Do not create it again.</summary>
public sealed class DocSpaceRoomIncompleteException : DocSpaceException
{
    /// <summary>Creates an exception.</summary>
    /// <param name="operation">The method and path template of the request that failed.</param>
    /// <param name="roomId">The room.</param>
    /// <param name="message">What is missing and what to do about it.</param>
    /// <param name="innerException">Why it is missing.</param>
    public DocSpaceRoomIncompleteException(string operation, RoomId roomId, string message, Exception? innerException = null)
        : base(operation, RequestDelivery.Processed, message, innerException) => RoomId = roomId;

    /// <summary>The room, which exists.</summary>
    public RoomId RoomId { get; }
}
