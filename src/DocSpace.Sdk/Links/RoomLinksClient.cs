using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Links;

/// <summary>Makes, changes and deletes the links of rooms. Thread-safe. Every method can be overridden by a test double.</summary>
public partial class RoomLinksClient
{
    private const string SetOperation = "PUT files/rooms/{id}/links";
    private const string PrimaryOperation = "GET files/rooms/{id}/link";
    private const int InvitationLinks = 0;
    private const int ExternalLinks = 1;

    private readonly IRoomLinksApi _api;
    private readonly TimeProvider _time;

    internal RoomLinksClient(IRoomLinksApi api, TimeProvider time)
    {
        _api = api;
        _time = time;
    }

    /// <summary>For test doubles: no method works unless it is overridden.</summary>
    protected RoomLinksClient()
    {
        _api = null!;
        _time = null!;
    }

    /// <summary>Reads the links of a room. Calls <c>GET files/rooms/{id}/links</c>.</summary>
    /// <param name="roomId">The room.</param>
    /// <param name="kind">Only links of this kind. Default: all.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The links, at most a hundred. Empty, not refused, when the caller is neither owner nor manager of the room.</returns>
    /// <exception cref="ArgumentException"><paramref name="roomId"/> is the default value.</exception>
    /// <exception cref="DocSpaceApiException">404 when there is no such room.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached.</exception>
    public virtual async Task<IReadOnlyList<RoomLink>> ListAsync(RoomId roomId, RoomLinkKind? kind = null, CancellationToken cancellationToken = default)
    {
        roomId.ThrowIfEmpty(nameof(roomId));
        Guard.RequireDefined(kind, nameof(kind), nameof(kind));
        int? type = kind switch
        {
            null => null,
            RoomLinkKind.Invitation => InvitationLinks,
            _ => ExternalLinks,
        };
        var rows = await _api.ListAsync(roomId, type, cancellationToken).ConfigureAwait(false);
        return [.. rows.Content.Select(static row => row.ToLink()).OfType<RoomLink>().Where(link => kind is null || link.Kind == kind)];
    }

    /// <summary>
    /// Reads the first external link of a room, and <b>creates it</b> when the room has none. Calls <c>GET files/rooms/{id}/link</c>.
    /// To look without creating, use <see cref="ListAsync"/> with <see cref="RoomLinkKind.PrimaryExternal"/>.
    /// </summary>
    /// <param name="roomId">The room: of type Custom, Public or FormFilling.</param>
    /// <param name="cancellationToken">Stops waiting; the link may be created nevertheless.</param>
    /// <returns>The link.</returns>
    /// <exception cref="ArgumentException"><paramref name="roomId"/> is the default value.</exception>
    /// <exception cref="DocSpaceApiException">
    /// 403 when rooms of this type have no external links, or when there is none and the caller is neither owner nor manager;
    /// 404 when there is no such room.
    /// </exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual async Task<RoomLink> GetPrimaryAsync(RoomId roomId, CancellationToken cancellationToken = default)
    {
        roomId.ThrowIfEmpty(nameof(roomId));
        try
        {
            return (await _api.GetPrimaryAsync(roomId, cancellationToken).ConfigureAwait(false)).Content.ToLink()
                ?? throw new DocSpaceProtocolException(PrimaryOperation, RequestDelivery.Unknown, "The answer is not a link.");
        }
        catch (DocSpaceApiException refusal) when (IsRefusal(refusal))
        {
            throw refusal.WithHint("Only rooms of type Custom, Public and FormFilling have external links, and only their owner and managers may create one.");
        }
    }

    /// <summary>
    /// Changes some options of a link. The server knows only how to replace all of them, so this reads the link
    /// (<c>GET files/rooms/{id}/links</c>) and sends it with the changes (<c>PUT files/rooms/{id}/links</c>).
    /// </summary>
    /// <param name="roomId">The room.</param>
    /// <param name="linkId">The link.</param>
    /// <param name="options">What to change.</param>
    /// <param name="cancellationToken">Stops waiting; the change may happen nevertheless.</param>
    /// <returns>The link after the change.</returns>
    /// <exception cref="ArgumentException">
    /// An id is empty, nothing is set, an option breaks a rule named there or does not fit the kind of the link, or the link has
    /// expired and is given no new end. Nothing was changed.
    /// </exception>
    /// <exception cref="DocSpaceApiException">
    /// 404 when there is no such room, or no such link that the caller may see (nothing was changed); 400 when the password is
    /// too weak, or <see cref="RoomLinkUpdateOptions.MaxUses"/> below the number of uses; 403 when the room does not offer the
    /// access or is archived. Its <see cref="DocSpaceException.Delivery"/> is <see cref="RequestDelivery.Processed"/> when the
    /// server ignored a protection: primary links of public and form filling rooms cannot expire.
    /// </exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual async Task<RoomLink> UpdateAsync(RoomId roomId, Guid linkId, RoomLinkUpdateOptions options, CancellationToken cancellationToken = default)
    {
        roomId.ThrowIfEmpty(nameof(roomId));
        ArgumentNullException.ThrowIfNull(options);
        RoomLinkGuard.Check(options, _time.GetUtcNow());
        var link = await FindAsync(roomId, linkId, cancellationToken).ConfigureAwait(false);
        RoomLinkGuard.Check(options, link, _time.GetUtcNow());
        return await SetAsync(roomId, RoomLinkBody.Merge(link, options), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Deletes a link: who has it cannot use it any more. Members who came through it stay. Reads
    /// <c>GET files/rooms/{id}/links</c> and calls <c>PUT files/rooms/{id}/links</c>.
    /// </summary>
    /// <param name="roomId">The room.</param>
    /// <param name="linkId">The link.</param>
    /// <param name="cancellationToken">Stops waiting; the link may be deleted nevertheless.</param>
    /// <returns>
    /// The link that took its place: public and form filling rooms always have a primary link, so deleting it makes a new one
    /// with default options. Otherwise <see langword="null"/>.
    /// </returns>
    /// <exception cref="ArgumentException">An id is empty.</exception>
    /// <exception cref="DocSpaceApiException">
    /// 404 when there is no such room, or no such link that the caller may see; 403 when the room is archived. Nothing was changed.
    /// </exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual async Task<RoomLink?> DeleteAsync(RoomId roomId, Guid linkId, CancellationToken cancellationToken = default)
    {
        roomId.ThrowIfEmpty(nameof(roomId));
        var link = await FindAsync(roomId, linkId, cancellationToken).ConfigureAwait(false);
        var answer = await _api.SetAsync(roomId, RoomLinkBody.Delete(link), cancellationToken).ConfigureAwait(false);
        var replacement = answer.Response?.ToLink();
        return replacement?.Id == linkId
            ? throw new DocSpaceApiException(SetOperation, RequestDelivery.Processed, HttpStatusCode.OK, "The server reported success, but the link is still there.")
            : replacement;
    }

    private static bool IsRefusal(DocSpaceApiException refusal) => refusal is { StatusCode: HttpStatusCode.Forbidden, ServerMessage: not null };

    private async Task<RoomLink> SetAsync(RoomId roomId, RoomLinkBody body, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await _api.SetAsync(roomId, body, cancellationToken).ConfigureAwait(false);
            return answer.Response?.ToLink() is { } link
                ? WithoutGaps(body, link)
                : throw new DocSpaceProtocolException(SetOperation, RequestDelivery.Unknown, "The answer is not a link.");
        }
        catch (DocSpaceApiException refusal) when (IsRefusal(refusal))
        {
            throw refusal.WithHint(
                $"A room has one invitation link and, when it is a custom or a public one, five additional external links; its type decides which access they can give (see {nameof(RoomLinkRules)}); it must not be archived; and only its owner and managers may set links.");
        }
    }

    // A link that is less protected than it should be is a failure, though the server answers well.
    private static RoomLink WithoutGaps(RoomLinkBody body, RoomLink link)
    {
        string[] ignored = [.. body.IgnoredBy(link)];
        return ignored.Length == 0
            ? link
            : throw new DocSpaceApiException(
                SetOperation,
                RequestDelivery.Processed,
                HttpStatusCode.OK,
                $"The link exists, but the server did not take over {string.Join(", ", ignored)}. Delete the link ({link.Id}) unless it is good enough as it is.");
    }

    private async Task<RoomLink> FindAsync(RoomId roomId, Guid linkId, CancellationToken cancellationToken)
    {
        Guard.Require(linkId != Guid.Empty, "The id of the link is empty.", nameof(linkId));

        // Unknown to the server, the id would become a new link, or be deleted behind a 200.
        var links = await ListAsync(roomId, kind: null, cancellationToken).ConfigureAwait(false);
        return links.FirstOrDefault(link => link.Id == linkId)
            ?? throw new DocSpaceApiException(
                SetOperation,
                RequestDelivery.NotSent,
                HttpStatusCode.NotFound,
                "The room has no link with this id, or the caller may not see its links. Nothing was sent.");
    }
}
