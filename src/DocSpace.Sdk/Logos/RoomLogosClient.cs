using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Logos;

/// <summary>How rooms look in lists: pictures, colours and covers. Thread-safe. Every method can be overridden by a test double.</summary>
public class RoomLogosClient
{
    private const int MaxSide = 1280;

    private readonly IRoomLogosApi _api;

    internal RoomLogosClient(IRoomLogosApi api) => _api = api;

    /// <summary>For test doubles: no method works unless it is overridden.</summary>
    protected RoomLogosClient() => _api = null!;

    /// <summary>
    /// Gives a room a picture. Calls <c>POST files/logos</c> and <c>POST files/rooms/{id}/logo</c>, each once: the server forgets
    /// an uploaded picture when it was used. The key needs the scopes <c>files:write</c> and <c>rooms:write</c>.
    /// </summary>
    /// <param name="id">The room.</param>
    /// <param name="picture">
    /// A PNG or JPEG file, read from its present position to its end and not closed: at most 5 MB, which is the server's default.
    /// </param>
    /// <param name="crop">The part of the picture to use. Default: all of it.</param>
    /// <param name="cancellationToken">Stops waiting; the change may happen nevertheless.</param>
    /// <returns>The room after the change.</returns>
    /// <exception cref="ArgumentException">
    /// The picture is not a PNG or JPEG file, damaged or too large, or <paramref name="crop"/> breaks a rule named there. Nothing was sent.
    /// </exception>
    /// <exception cref="DocSpaceApiException">
    /// 403 when the caller may create no rooms (users, guests), is neither owner nor manager of the room, or when it is archived;
    /// 404 when it does not exist. 200 when the server could not read the picture: <see cref="DocSpaceApiException.ServerMessage"/> says why.
    /// </exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual async Task<Room> SetAsync(RoomId id, Stream picture, RoomLogoCrop? crop = null, CancellationToken cancellationToken = default)
    {
        id.ThrowIfEmpty(nameof(id));
        ArgumentNullException.ThrowIfNull(picture);
        CheckCrop(crop);
        var logo = await LogoPicture.ReadAsync(picture, nameof(picture), cancellationToken).ConfigureAwait(false);
        return await SetAsync(id, logo, crop ?? logo.Whole, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gives a room a picture from a file. Otherwise like <see cref="SetAsync(RoomId, Stream, RoomLogoCrop?, CancellationToken)"/>.</summary>
    /// <param name="id">The room.</param>
    /// <param name="path">The path of a PNG or JPEG file of at most 5 MB.</param>
    /// <param name="crop">The part of the picture to use. Default: all of it.</param>
    /// <param name="cancellationToken">Stops waiting; the change may happen nevertheless.</param>
    /// <exception cref="IOException">The file cannot be read. Nothing was sent.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read. Nothing was sent.</exception>
    /// <inheritdoc cref="SetAsync(RoomId, Stream, RoomLogoCrop?, CancellationToken)"/>
    public virtual async Task<Room> SetAsync(RoomId id, string path, RoomLogoCrop? crop = null, CancellationToken cancellationToken = default)
    {
        id.ThrowIfEmpty(nameof(id));
        ArgumentException.ThrowIfNullOrEmpty(path);
        CheckCrop(crop);
        LogoPicture logo;
        using (var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, useAsync: true))
        {
            logo = await LogoPicture.ReadAsync(file, nameof(path), cancellationToken).ConfigureAwait(false);
        }

        return await SetAsync(id, logo, crop ?? logo.Whole, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Takes the picture off a room, which then shows its colour and cover. Calls <c>DELETE files/rooms/{id}/logo</c>.</summary>
    /// <param name="id">The room.</param>
    /// <param name="cancellationToken">Stops waiting; the change may happen nevertheless.</param>
    /// <returns>The room after the change.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    /// <exception cref="DocSpaceApiException">
    /// 403 when the caller is neither owner nor manager of the room; where there is no picture, the server refuses nobody. 404
    /// when there is no such room.
    /// </exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual async Task<Room> RemoveAsync(RoomId id, CancellationToken cancellationToken = default)
    {
        id.ThrowIfEmpty(nameof(id));
        return (await _api.RemoveAsync(id, cancellationToken).ConfigureAwait(false)).Content;
    }

    /// <summary>Reads the covers that the portal offers. Calls <c>GET files/rooms/covers</c>. Since server 3.0.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="DocSpaceApiException">403 for guests.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached.</exception>
    public virtual async Task<IReadOnlyList<RoomCover>> ListCoversAsync(CancellationToken cancellationToken = default) =>
        (await _api.ListCoversAsync(cancellationToken).ConfigureAwait(false)).Content;

    /// <summary>
    /// Changes the colour and the cover of a room. They show while the room has no picture. Calls <c>POST files/rooms/{id}/cover</c>. Since server 3.0.
    /// </summary>
    /// <param name="id">The room.</param>
    /// <param name="color">
    /// The colour as six or three hexadecimal digits without <c>#</c>; an empty text lets the server pick one; <see langword="null"/> leaves it as it is.
    /// </param>
    /// <param name="cover">
    /// The id of one of <see cref="ListCoversAsync"/>, at most 50 characters; an empty text removes the cover; <see langword="null"/> leaves it as it is.
    /// </param>
    /// <param name="cancellationToken">Stops waiting; the change may happen nevertheless.</param>
    /// <returns>The room after the change.</returns>
    /// <exception cref="ArgumentException">Neither is set, or one breaks a rule named there. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">
    /// 400 when there is no such cover, 403 when the caller is neither owner nor manager of the room or when it is archived, 404
    /// when there is no such room.
    /// </exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual async Task<Room> SetCoverAsync(RoomId id, string? color, string? cover, CancellationToken cancellationToken = default)
    {
        id.ThrowIfEmpty(nameof(id));
        Guard.Require(color is not null || cover is not null, "Neither a colour nor a cover is set.", nameof(color));
        Guard.Require(
            color is null or "" || (color.Length is 3 or 6 && color.All(char.IsAsciiHexDigit)),
            "A colour is six or three hexadecimal digits without #, for instance FF8F40.",
            nameof(color));
        Guard.Require(cover is null or { Length: <= RoomOptionsGuard.MaxCoverLength }, $"A cover is the id of one of the portal's covers, at most {RoomOptionsGuard.MaxCoverLength} characters.", nameof(cover));
        return (await _api.SetCoverAsync(id, new CoverBody { Color = color, Cover = cover }, cancellationToken).ConfigureAwait(false)).Content;
    }

    private static void CheckCrop(RoomLogoCrop? crop)
    {
        if (crop is not null)
        {
            Guard.Require(
                crop is { X: >= 0 and <= MaxSide, Y: >= 0 and <= MaxSide, Width: > 0 and <= MaxSide, Height: > 0 and <= MaxSide },
                $"The part of the picture is at 0 to {MaxSide} and has sides of 1 to {MaxSide} pixels.",
                nameof(crop));
        }
    }

    private async Task<Room> SetAsync(RoomId id, LogoPicture picture, RoomLogoCrop crop, CancellationToken cancellationToken)
    {
        using var form = picture.ToForm();
        var upload = (await _api.UploadAsync(form, cancellationToken).ConfigureAwait(false)).Content;
        if (!upload.Success || string.IsNullOrEmpty(upload.Data))
        {
            var reason = MessageSanitizer.Sanitize(upload.Message);
            throw new DocSpaceApiException(
                "POST files/logos",
                RequestDelivery.Rejected,
                HttpStatusCode.OK,
                $"The server did not take the picture.{(reason is null ? string.Empty : $" It says: \"{reason}\"")}")
            {
                ServerMessage = reason,
            };
        }

        var body = new LogoBody { TmpFile = upload.Data, X = crop.X, Y = crop.Y, Width = crop.Width, Height = crop.Height };
        var room = (await _api.SetAsync(id, body, cancellationToken).ConfigureAwait(false)).Content;
        return string.IsNullOrEmpty(room.Logo?.Original)
            ? throw new DocSpaceApiException("POST files/rooms/{id}/logo", RequestDelivery.Processed, HttpStatusCode.OK, "The server answered well, but the room has no picture.")
            : room;
    }
}
