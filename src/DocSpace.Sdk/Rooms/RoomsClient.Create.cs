using DocSpace.Sdk.Errors;

namespace DocSpace.Sdk.Rooms;

/// <content>How a room comes to be.</content>
public partial class RoomsClient
{
    /// <summary>
    /// Creates a room, which the caller then owns. Calls <c>POST files/rooms</c> once and never repeats it, then
    /// <c>PUT files/rooms/{id}/tags</c> when there are tags, because the server refuses a bad one only after it has made the room.
    /// </summary>
    /// <param name="options">What the room looks like.</param>
    /// <param name="cancellationToken">Stops waiting at once. A room may exist nevertheless when the request was on its way.</param>
    /// <returns>
    /// The room as the server stored it; its title may differ from the one that was sent. <see cref="Room.IsRecovered"/> when its
    /// answer was lost.
    /// </returns>
    /// <remarks>
    /// When the answer is lost or useless, the room is looked for with <c>GET files/rooms</c>, for about a minute and a half: the
    /// caller's newest rooms of this title, type and colour. The server saves the order of that list as the caller's own. Without a
    /// colour in <paramref name="options"/> the SDK draws one near those of the server, which tells the room from all others, and
    /// returns the room. With a colour of the caller's it only names the rooms that fit.
    /// </remarks>
    /// <exception cref="ArgumentException">An option is missing or breaks a rule named there. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">
    /// The server refused, and there is no room: for instance 401 for a bad key, 403 when the user may not create rooms or the key lacks
    /// the scope <c>rooms:write</c>, 402 when the portal's number of rooms is used up. Where <see cref="DocSpaceException.Delivery"/> is
    /// <see cref="RequestDelivery.Processed"/> the room exists without the watermark.
    /// </exception>
    /// <exception cref="DocSpaceRoomIncompleteException">The room exists; its tags or its watermark may not. The exception has its id.</exception>
    /// <exception cref="DocSpaceRoomOutcomeUnknownException">
    /// The answer was lost or useless, and the room was not found for certain: it may exist or may still appear. Keep the ticket of
    /// the exception and give it to <see cref="ResolveAsync"/> before you create the room again.
    /// </exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached. No room was created.</exception>
    /// <exception cref="DocSpaceRoomCreationCanceledException">The call was cancelled when the room may have been created. It holds the ticket.</exception>
    public virtual async Task<Room> CreateAsync(RoomCreateOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        RoomOptionsGuard.Check(options);
        var watermark = options.Watermark;
        return WithWatermark("POST files/rooms", watermark, await _creator.CreateAsync(options, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>
    /// Looks once for the room of a create that was not answered. Calls <c>GET files/rooms</c>, for the active rooms and for the archive,
    /// and page after page while the rooms are younger than the ticket; the server saves the order of that list as the caller's own.
    /// </summary>
    /// <param name="ticket">The ticket of a <see cref="DocSpaceRoomOutcomeUnknownException"/> or <see cref="DocSpaceRoomCreationCanceledException"/>, of the same portal and user.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The room, or that no room fits until now, or the rooms that fit without being certain. Nothing is changed.</returns>
    /// <exception cref="ArgumentException"><paramref name="ticket"/> has no title or no colour. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">The server refused to list rooms: 403 when the key has none of the scopes <c>rooms:read</c> and <c>rooms:write</c>.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached.</exception>
    public virtual Task<RoomCreationOutcome> ResolveAsync(RoomCreationTicket ticket, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        Guard.Require(!string.IsNullOrEmpty(ticket.Title) && !string.IsNullOrEmpty(ticket.Color), "The ticket has no title or no colour.", nameof(ticket));
        return _creator.ResolveAsync(ticket, cancellationToken);
    }

    private static async Task<Room> CreateOnceAsync(Func<Task<Serialization.Envelope<Room>>> sendAsync) =>
        (await SentOnce.SendAsync(sendAsync, "It is unknown whether the room was created. Look for it before you create it again.").ConfigureAwait(false)).Content;
}
