using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Operations;
using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Templates;

/// <summary>
/// Makes templates of rooms, and rooms of templates. A template is a room that is kept apart: <see cref="RoomsClient"/> reads, changes and
/// deletes it too. Since server 3.1. Thread-safe. Every method can be overridden by a test double.
/// </summary>
public class RoomTemplatesClient
{
    private const string PublicOperation = "PUT files/roomtemplate/public";

    private readonly IRoomTemplatesApi _api;
    private readonly IRoomsApi _rooms;
    private readonly TimeProvider _time;
    private readonly TemplateJobQueue _templates;
    private readonly TemplateJobQueue _fromTemplates;

    internal RoomTemplatesClient(IRoomTemplatesApi api, IRoomsApi rooms, TimeProvider time)
    {
        _api = api;
        _rooms = rooms;
        _time = time;
        _templates = new(async token => (await api.GetStatusAsync(token).ConfigureAwait(false)).Response, time);
        _fromTemplates = new(async token => (await api.GetRoomStatusAsync(token).ConfigureAwait(false)).Response, time);
    }

    /// <summary>For test doubles: no method works unless it is overridden.</summary>
    protected RoomTemplatesClient()
    {
        _api = null!;
        _rooms = null!;
        _time = null!;
        _templates = null!;
        _fromTemplates = null!;
    }

    /// <summary>
    /// Makes a template of a room: its folders and files, not its members. Calls <c>GET files/roomtemplate/status</c> until no such job
    /// of the portal runs, because the server would drop the start without a sign, then <c>POST files/roomtemplate</c>. The API key
    /// needs the scope <c>files:write</c>, and <c>rooms:read</c> to wait.
    /// </summary>
    /// <param name="source">The room, kept in DocSpace itself. The caller is its owner or manager.</param>
    /// <param name="options">What the template looks like and who may use it.</param>
    /// <param name="cancellationToken">Stops waiting for other jobs and for the start. A template may be made nevertheless when the request was on its way.</param>
    /// <returns>
    /// The job, which cannot be terminated. It results in the template. It fails, and may leave a template behind, when the caller lacks a
    /// right, when there is no such room, and when it is archived or a template itself.
    /// </returns>
    /// <remarks>
    /// The portal does one such job at a time and gives it no id. When somebody else's start comes between the look and the start, the
    /// wait ends with <see cref="DocSpaceOutcomeUnknownException"/>: the template is not the wished one.
    /// </remarks>
    /// <exception cref="ArgumentException"><paramref name="source"/> is not a number, or an option breaks a rule named there. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">The server refused, for instance because the API key lacks the scope <c>files:write</c>.</exception>
    /// <exception cref="DocSpaceOutcomeUnknownException">The answer to the start was lost or useless: look for the template before you start again.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached. Nothing was started.</exception>
    public virtual Task<RoomOperation<Room>> CreateAsync(RoomId source, RoomTemplateOptions options, CancellationToken cancellationToken = default)
    {
        CheckNumber(source, nameof(source));
        ArgumentNullException.ThrowIfNull(options);
        RoomTemplateGuard.Check(options);
        var body = RoomTemplateBody.From(source, options);
        return StartAsync(
            _templates,
            (RoomOperationKind.CreateTemplate, "POST files/roomtemplate", body.Title, NeedsWatermark: false),
            () => _api.CreateAsync(body, cancellationToken),
            cancellationToken);
    }

    /// <summary>Reads one page of the templates that the caller may use. Calls <c>GET files/rooms</c>. An administrator of DocSpace does not see those of others.</summary>
    /// <param name="query">Which templates, in which order, from where; <see cref="RoomQuery.Area"/> is taken for templates whatever it says. Default: the first 100.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="ArgumentException">A setting of <paramref name="query"/> breaks a rule named there. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">The server refused.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached.</exception>
    public virtual Task<Page<Room>> ListAsync(RoomQuery? query = null, CancellationToken cancellationToken = default)
    {
        query ??= new RoomQuery();
        return new RoomListRequest(query, RoomArea.Templates).SendAsync(_rooms, query.StartIndex, cancellationToken);
    }

    /// <summary>Reads all templates that match, page after page, while they are enumerated. Calls <c>GET files/rooms</c> per page.</summary>
    /// <param name="query">Which templates, in which order, from where; <see cref="RoomQuery.Area"/> is taken for templates whatever it says.</param>
    /// <param name="cancellationToken">Stops the enumeration.</param>
    /// <exception cref="ArgumentException">A setting of <paramref name="query"/> breaks a rule named there. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">The server refused.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached.</exception>
    public virtual IAsyncEnumerable<Room> EnumerateAsync(RoomQuery? query = null, CancellationToken cancellationToken = default)
    {
        query ??= new RoomQuery();
        var request = new RoomListRequest(query, RoomArea.Templates);
        return Paging.EnumerateRoomsAsync(
            query.StartIndex, (startIndex, token) => request.SendAsync(_rooms, startIndex, token), cancellationToken);
    }

    /// <summary>Reads the state of the portal's job that makes a template, whoever started it. Calls <c>GET files/roomtemplate/status</c>.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The job that runs or was the last; <see langword="null"/> when there was none within about a minute.</returns>
    /// <exception cref="DocSpaceApiException">The server refused, for instance because the API key lacks the scope <c>files:read</c>.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached.</exception>
    public virtual async Task<RoomTemplateJob?> GetStatusAsync(CancellationToken cancellationToken = default) =>
        RoomTemplateJob.From((await _api.GetStatusAsync(cancellationToken).ConfigureAwait(false)).Response);

    /// <summary>Reads whether everybody who can create rooms may use a template. Calls <c>GET files/roomtemplate/{id}/public</c>; the API key needs the scope <c>files:read</c>.</summary>
    /// <param name="id">The template.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not a number. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">404 when there is no such template, 403 when the caller may not read it.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached.</exception>
    public virtual async Task<bool> IsPublicAsync(RoomId id, CancellationToken cancellationToken = default)
    {
        CheckNumber(id, nameof(id));
        return (await _api.IsPublicAsync(id, cancellationToken).ConfigureAwait(false)).Content;
    }

    /// <summary>
    /// Lets everybody who can create rooms use a template, or nobody but its owner. Replaces all other sharing of the template. Calls
    /// <c>GET files/rooms/{id}</c>, because the server would also take an ordinary room and remove all its members, then
    /// <c>PUT files/roomtemplate/public</c>, for which the API key needs the scope <c>files:write</c>.
    /// </summary>
    /// <param name="id">The template. The caller owns it.</param>
    /// <param name="isPublic">Whether everybody may use it.</param>
    /// <param name="cancellationToken">Stops waiting; the change may happen nevertheless.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not a number. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">
    /// 400 when the id is that of a room which is not a template, in which case nothing was changed; 404 when there is no such template,
    /// 403 when the caller does not own it.
    /// </exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual async Task SetPublicAsync(RoomId id, bool isPublic, CancellationToken cancellationToken = default)
    {
        CheckNumber(id, nameof(id));
        var room = (await _rooms.GetAsync(id, cancellationToken).ConfigureAwait(false)).Content;
        if (room.State is not RoomState.Template)
        {
            throw new DocSpaceApiException(
                PublicOperation,
                RequestDelivery.NotSent,
                HttpStatusCode.BadRequest,
                "This is a room and not a template. The server would remove all its members, so nothing was sent.");
        }

        await _api.SetPublicAsync(new() { Id = id, Public = isPublic }, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Makes a room, which the caller then owns, of a template. Calls <c>GET files/rooms/fromTemplate/status</c> until no such job of the
    /// portal runs, because the server would drop the start without a sign, then <c>POST files/rooms/fromTemplate</c>.
    /// </summary>
    /// <param name="templateId">The template. The caller may use it and may create rooms.</param>
    /// <param name="options">What the room looks like.</param>
    /// <param name="cancellationToken">Stops waiting for other jobs and for the start. A room may be made nevertheless when the request was on its way.</param>
    /// <returns>
    /// The job, which cannot be terminated. It results in the room. It fails, and may leave a room behind, when the caller lacks a right,
    /// when there is no such template, and when the portal's number of rooms is used up; and, with the room made, when the server did not
    /// put the wished watermark on its documents.
    /// </returns>
    /// <remarks>
    /// The portal does one such job at a time and gives it no id. When somebody else's start comes between the look and the start, the
    /// wait ends with <see cref="DocSpaceOutcomeUnknownException"/>: the room is not the wished one.
    /// </remarks>
    /// <exception cref="ArgumentException"><paramref name="templateId"/> is not a number, or an option breaks a rule named there. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">The server refused, for instance because the API key lacks the scope <c>rooms:write</c>.</exception>
    /// <exception cref="DocSpaceOutcomeUnknownException">The answer to the start was lost or useless: look for the room before you start again.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached. Nothing was started.</exception>
    public virtual Task<RoomOperation<Room>> CreateRoomAsync(RoomId templateId, RoomFromTemplateOptions options, CancellationToken cancellationToken = default)
    {
        CheckNumber(templateId, nameof(templateId));
        ArgumentNullException.ThrowIfNull(options);
        RoomTemplateGuard.Check(options);
        var body = RoomFromTemplateBody.From(templateId, options);
        return StartAsync(
            _fromTemplates,
            (RoomOperationKind.CreateFromTemplate, "POST files/rooms/fromTemplate", body.Title, options.Watermark is not null),
            () => _api.CreateRoomAsync(body, cancellationToken),
            cancellationToken);
    }

    /// <summary>Reads the state of the portal's job that makes a room of a template, whoever started it. Calls <c>GET files/rooms/fromTemplate/status</c>.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The job that runs or was the last; <see langword="null"/> when there was none within about a minute.</returns>
    /// <exception cref="DocSpaceApiException">The server refused.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached.</exception>
    public virtual async Task<RoomTemplateJob?> GetRoomStatusAsync(CancellationToken cancellationToken = default) =>
        RoomTemplateJob.From((await _api.GetRoomStatusAsync(cancellationToken).ConfigureAwait(false)).Response);

    private static void CheckNumber(RoomId id, string parameter)
    {
        id.ThrowIfEmpty(parameter);
        if (id.IsThirdParty)
        {
            throw new ArgumentException("Templates exist only of rooms that are kept in DocSpace itself, whose ids are numbers.", parameter);
        }
    }

    private async Task<RoomOperation<Room>> StartAsync<TAnswer>(
        TemplateJobQueue queue,
        (RoomOperationKind Kind, string Operation, string Title, bool NeedsWatermark) job,
        Func<Task<TAnswer>> sendAsync,
        CancellationToken cancellationToken)
    {
        var work = await queue.StartAsync(
            () => SentOnce.SendAsync(sendAsync, "It is unknown whether the job was started. Look for what it makes before you start it again."),
            last => new TemplateJobWork(
                job.Kind,
                job.Operation,
                job.Title,
                job.NeedsWatermark,
                last?.Created,
                () => queue.LookAsync(CancellationToken.None),
                async id => (await _rooms.GetAsync(id, CancellationToken.None).ConfigureAwait(false)).Content),
            cancellationToken).ConfigureAwait(false);
        return new(new(work, _time));
    }
}
