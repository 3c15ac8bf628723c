using DocSpace.Sdk.Errors;

namespace DocSpace.Sdk.Operations;

/// <summary>Work that the server did in the background has failed, or was terminated before it was done.</summary>
public sealed class DocSpaceOperationException : DocSpaceException
{
    /// <summary>Creates an exception.</summary>
    /// <param name="operation">The method and path template of the request that started the work.</param>
    /// <param name="kind">What the work was to do.</param>
    /// <param name="delivery">
    /// <see cref="RequestDelivery.Processed"/> when the server says that it failed, <see cref="RequestDelivery.Unknown"/> when a
    /// part of it, or all of it, may be done.
    /// </param>
    /// <param name="message">What happened and what to do about it.</param>
    public DocSpaceOperationException(string operation, RoomOperationKind kind, RequestDelivery delivery, string message)
        : base(operation, delivery, message) => Kind = kind;

    /// <summary>What the work was to do.</summary>
    public RoomOperationKind Kind { get; }

    /// <summary>
    /// What the server says, in the language of the user, at most 512 characters, with e-mail addresses, keys and what it quotes blotted out;
    /// <see langword="null"/> when it said nothing. Texts change with version and language: show them, do not compare them.
    /// </summary>
    public string? ServerMessage { get; init; }
}
