using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Files;

namespace DocSpace.Sdk.Links;

/// <content>What the other side of an external link sees.</content>
public partial class RoomLinksClient
{
    /// <summary>
    /// Asks whether an external link opens its room for the caller. Calls <c>GET files/share/{key}</c>; the API key needs the scope
    /// <c>files:read</c>.
    /// </summary>
    /// <remarks>
    /// The caller is the user of the API key, not an anonymous visitor: the owner of a room needs no password, and for somebody
    /// who is not a member the room is put into the lists of rooms opened by link.
    /// </remarks>
    /// <param name="key">The <see cref="RoomLink.RequestToken"/> of the link. The id and the short address of a link are no keys.</param>
    /// <param name="folderId">A folder inside to ask about. Default: none.</param>
    /// <param name="fileId">A file inside to ask about. Default: none.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>What the portal tells. A link that does not work is no exception: look at <see cref="ExternalLinkInfo.Status"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="key"/> cannot be a key. The message does not repeat it.</exception>
    /// <exception cref="DocSpaceApiException">403 when the API key is wrong or lacks a scope; 404 when an id is not one of DocSpace itself.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached.</exception>
    public virtual async Task<ExternalLinkInfo> ValidateAsync(
        string key,
        EntryId? folderId = null,
        EntryId? fileId = null,
        CancellationToken cancellationToken = default)
    {
        RoomLinkGuard.CheckKey(key);
        folderId?.ThrowIfEmpty(nameof(folderId));
        fileId?.ThrowIfEmpty(nameof(fileId));
        return (await _api.ValidateAsync(key, folderId?.ToString(), fileId?.ToString(), cancellationToken).ConfigureAwait(false)).Content;
    }

    /// <summary>
    /// Checks the password of an external link. Calls <c>POST files/share/{key}/password</c> once: the server counts wrong
    /// passwords by key and address, and locks after five. The API key needs the scope <c>files:write</c>.
    /// </summary>
    /// <remarks>
    /// The right password opens the room for who sends the cookie of this answer along, as a browser does. The client keeps no
    /// cookies, so that nobody acts with somebody else's rights: it can check a password, and not read the room with it.
    /// </remarks>
    /// <param name="key">The <see cref="RoomLink.RequestToken"/> of the link.</param>
    /// <param name="password">The password, not empty.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>
    /// What the portal tells: <see cref="ExternalLinkStatus.Ok"/> for the right password, <see cref="ExternalLinkStatus.WrongPassword"/> for a wrong one.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="key"/> cannot be a key, or <paramref name="password"/> is empty. The message repeats neither.</exception>
    /// <exception cref="DocSpaceApiException">403 after five wrong passwords, for a while also for the right one; 403 when the API key is wrong or lacks a scope.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual async Task<ExternalLinkInfo> SubmitPasswordAsync(string key, string password, CancellationToken cancellationToken = default)
    {
        RoomLinkGuard.CheckKey(key);
        ArgumentException.ThrowIfNullOrEmpty(password);
        try
        {
            return (await _api.SubmitPasswordAsync(key, new ExternalLinkPasswordBody { Password = password }, cancellationToken).ConfigureAwait(false)).Content;
        }
        catch (DocSpaceApiException refusal) when (refusal is { StatusCode: HttpStatusCode.Forbidden, Delivery: RequestDelivery.Unknown })
        {
            throw refusal.WithHint("After five wrong passwords the server refuses every password for this link and address for a while.");
        }
    }
}
