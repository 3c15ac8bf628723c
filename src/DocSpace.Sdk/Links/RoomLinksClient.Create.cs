using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Links;

/// <content>New links.</content>
public partial class RoomLinksClient
{
    /// <summary>Creates the invitation link of a room. Calls <c>PUT files/rooms/{id}/links</c> with an id that the client chose.</summary>
    /// <param name="roomId">The room. It can have one invitation link.</param>
    /// <param name="options">What the link is like.</param>
    /// <param name="cancellationToken">Stops waiting; the link may be created nevertheless.</param>
    /// <returns>The link as the server stored it.</returns>
    /// <exception cref="ArgumentException"><paramref name="roomId"/> is the default value, or an option breaks a rule named there. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">
    /// 403 when the room has an invitation link already, does not offer the access, is archived, or the caller is neither owner
    /// nor manager; 404 when there is no such room. Its <see cref="DocSpaceException.Delivery"/> is <see cref="RequestDelivery.Processed"/>
    /// when the link was created without something that it should be protected by.
    /// </exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost and the link is not among those of the room.</exception>
    public virtual Task<RoomLink> CreateInvitationLinkAsync(RoomId roomId, InvitationLinkOptions options, CancellationToken cancellationToken = default) =>
        CreateAsync(roomId, roomType: null, options, cancellationToken);

    /// <summary>Creates the invitation link of a room whose type is known, so that an access which it does not offer is found before anything is sent.</summary>
    /// <param name="room">The room. It can have one invitation link.</param>
    /// <param name="options">What the link is like.</param>
    /// <param name="cancellationToken">Stops waiting; the link may be created nevertheless.</param>
    /// <inheritdoc cref="CreateInvitationLinkAsync(RoomId, InvitationLinkOptions, CancellationToken)"/>
    public virtual Task<RoomLink> CreateInvitationLinkAsync(Room room, InvitationLinkOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(room);
        return CreateAsync(room.Id, room.Type, options, cancellationToken);
    }

    /// <summary>
    /// Creates an additional external link of a room. Calls <c>PUT files/rooms/{id}/links</c> with an id that the client chose.
    /// </summary>
    /// <param name="roomId">The room: of type Custom or Public. It can have five additional links.</param>
    /// <param name="options">What the link is like.</param>
    /// <param name="cancellationToken">Stops waiting; the link may be created nevertheless.</param>
    /// <returns>The link as the server stored it.</returns>
    /// <exception cref="ArgumentException"><paramref name="roomId"/> is the default value, or an option breaks a rule named there. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">
    /// 400 when the password is too weak for the portal; 403 when the room has five links already, has no such links, does not
    /// offer the access, is archived, or the caller is neither owner nor manager; 404 when there is no such room. Its
    /// <see cref="DocSpaceException.Delivery"/> is <see cref="RequestDelivery.Processed"/> when the link was created without
    /// something that it should be protected by.
    /// </exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost and the link is not among those of the room.</exception>
    public virtual Task<RoomLink> CreateExternalLinkAsync(RoomId roomId, ExternalLinkOptions options, CancellationToken cancellationToken = default) =>
        CreateAsync(roomId, roomType: null, options, cancellationToken);

    /// <summary>Creates an additional external link of a room whose type is known, so that an access which it does not offer is found before anything is sent.</summary>
    /// <param name="room">The room: of type Custom or Public. It can have five additional links.</param>
    /// <param name="options">What the link is like.</param>
    /// <param name="cancellationToken">Stops waiting; the link may be created nevertheless.</param>
    /// <inheritdoc cref="CreateExternalLinkAsync(RoomId, ExternalLinkOptions, CancellationToken)"/>
    public virtual Task<RoomLink> CreateExternalLinkAsync(Room room, ExternalLinkOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(room);
        return CreateAsync(room.Id, room.Type, options, cancellationToken);
    }

    private Task<RoomLink> CreateAsync(RoomId roomId, RoomType? roomType, InvitationLinkOptions options, CancellationToken cancellationToken)
    {
        roomId.ThrowIfEmpty(nameof(roomId));
        ArgumentNullException.ThrowIfNull(options);
        RoomLinkGuard.Check(options, roomType, _time.GetUtcNow());
        return CreateAsync(roomId, RoomLinkBody.Create(options), cancellationToken);
    }

    private Task<RoomLink> CreateAsync(RoomId roomId, RoomType? roomType, ExternalLinkOptions options, CancellationToken cancellationToken)
    {
        roomId.ThrowIfEmpty(nameof(roomId));
        ArgumentNullException.ThrowIfNull(options);
        RoomLinkGuard.Check(options, roomType, _time.GetUtcNow());
        return CreateAsync(roomId, RoomLinkBody.Create(options), cancellationToken);
    }

    private async Task<RoomLink> CreateAsync(RoomId roomId, RoomLinkBody body, CancellationToken cancellationToken)
    {
        try
        {
            return await SetAsync(roomId, body, cancellationToken).ConfigureAwait(false);
        }
        catch (DocSpaceException failure) when (failure is (DocSpaceConnectionException or DocSpaceProtocolException) and { Delivery: RequestDelivery.Unknown })
        {
            // The id is the client's own: if a link has it, it is this one.
            var links = await TryListAsync(roomId, cancellationToken).ConfigureAwait(false);
            if (links.FirstOrDefault(link => link.Id == body.LinkId) is not { } link)
            {
                throw;
            }

            return WithoutGaps(body, link);
        }
    }

    private async Task<IReadOnlyList<RoomLink>> TryListAsync(RoomId roomId, CancellationToken cancellationToken)
    {
        try
        {
            return await ListAsync(roomId, kind: null, cancellationToken).ConfigureAwait(false);
        }
        catch (DocSpaceException)
        {
            return [];
        }
    }
}
