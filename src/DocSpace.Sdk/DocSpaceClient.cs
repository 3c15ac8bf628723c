using DocSpace.Sdk.Authentication;
using DocSpace.Sdk.Diagnostics;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Exports;
using DocSpace.Sdk.Groups;
using DocSpace.Sdk.Identity;
using DocSpace.Sdk.Links;
using DocSpace.Sdk.Logos;
using DocSpace.Sdk.News;
using DocSpace.Sdk.Operations;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Serialization;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Tags;
using DocSpace.Sdk.Templates;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Refit;

namespace DocSpace.Sdk;

/// <summary>
/// A portal of ONLYOFFICE DocSpace: create rooms and invite people to them. Thread-safe; one instance per portal is enough.
/// Register it with <c>services.AddDocSpaceClient(…)</c>, or make one with <see cref="Create(Uri, string)"/>.
/// </summary>
public class DocSpaceClient : IDisposable
{
    private readonly HttpClient? _http;

    internal DocSpaceClient(HttpClient http, TimeProvider time, ILoggerFactory loggers, bool ownsConnections = true)
    {
        var logger = loggers.CreateLogger(Log.Category);
        var errors = new ErrorTranslator(time);
        var settings = new RefitSettings(new EnvelopeContentSerializer())
        {
            CollectionFormat = CollectionFormat.Multi,
            RequestBodySerialization = RequestBodySerializationMode.Buffered,

            // HTTP/1.1 unless the host asks for more: on a shared connection one failure hits all requests that are under way.
            Version = http.DefaultRequestVersion,
            VersionPolicy = http.DefaultVersionPolicy,
            ExceptionFactory = async response => FailureLog.Note(logger, await errors.TranslateAsync(response).ConfigureAwait(false)),
            DeserializationExceptionFactory = (response, exception) => new(FailureLog.Note(logger, ErrorTranslator.Translate(response, exception))),
            TransportExceptionFactory = static (_, exception, _) => exception,
        };
        var rooms = RestService.ForGenerated<IRoomsApi>(http, settings);
        var tracker = new OperationTracker(RestService.ForGenerated<IRoomOperationsApi>(http, settings), time);
        var tags = RestService.ForGenerated<IRoomTagsApi>(http, settings);
        _http = ownsConnections ? http : null;
        Rooms = new RoomsClient(rooms, http.BaseAddress!, tracker, new RoomCreator(rooms, tags, new RoomFingerprints(Random.Shared.Next), time, logger));
        Tags = new RoomTagsClient(tags);
        Logos = new RoomLogosClient(RestService.ForGenerated<IRoomLogosApi>(http, settings));
        Groups = new RoomGroupsClient(RestService.ForGenerated<IRoomGroupsApi>(http, settings));
        Operations = new RoomOperationsClient(tracker);
        Templates = new RoomTemplatesClient(RestService.ForGenerated<IRoomTemplatesApi>(http, settings), rooms, time);
        News = new RoomNewsClient(RestService.ForGenerated<IRoomNewsApi>(http, settings), Operations);
        Sharing = new RoomSharingClient(RestService.ForGenerated<IRoomSharingApi>(http, settings), rooms, time, logger);
        Links = new RoomLinksClient(RestService.ForGenerated<IRoomLinksApi>(http, settings), time);
        Identity = new IdentityClient(RestService.ForGenerated<IIdentityApi>(http, settings));
        Exports = new RoomExportsClient(RestService.ForGenerated<IRoomExportsApi>(http, settings), time);
    }

    /// <summary>For test doubles: no method works unless it is overridden.</summary>
    protected DocSpaceClient()
    {
        Rooms = null!;
        Tags = null!;
        Groups = null!;
        Logos = null!;
        Operations = null!;
        Templates = null!;
        News = null!;
        Sharing = null!;
        Links = null!;
        Identity = null!;
        Exports = null!;
    }

    /// <summary>Reads, changes and deletes rooms.</summary>
    public virtual RoomsClient Rooms { get; }

    /// <summary>How rooms look in lists: pictures, colours and covers.</summary>
    public virtual RoomLogosClient Logos { get; }

    /// <summary>The tags of the portal and of its rooms.</summary>
    public virtual RoomTagsClient Tags { get; }

    /// <summary>The caller's own groups of rooms.</summary>
    public virtual RoomGroupsClient Groups { get; }

    /// <summary>Works on many files and folders at once, and shows what the server does in the background.</summary>
    public virtual RoomOperationsClient Operations { get; }

    /// <summary>Makes templates of rooms, and rooms of templates.</summary>
    public virtual RoomTemplatesClient Templates { get; }

    /// <summary>What is new to the caller in rooms.</summary>
    public virtual RoomNewsClient News { get; }

    /// <summary>Lets people into rooms and says who is in.</summary>
    public virtual RoomSharingClient Sharing { get; }

    /// <summary>Makes, changes and deletes the links of rooms.</summary>
    public virtual RoomLinksClient Links { get; }

    /// <summary>Says who the caller is and what the API key may do.</summary>
    public virtual IdentityClient Identity { get; }

    /// <summary>Writes the index of a room, and the answers of its forms.</summary>
    public virtual RoomExportsClient Exports { get; }

    /// <summary>Makes a client without a container, for a console program or a script. Dispose it when the program ends.</summary>
    /// <param name="baseAddress">The address of the portal: see <see cref="DocSpaceClientOptions.BaseAddress"/>.</param>
    /// <param name="apiKey">The API key: see <see cref="DocSpaceClientOptions.ApiKey"/>.</param>
    /// <exception cref="OptionsValidationException">An argument is wrong; the message says what is expected.</exception>
    public static DocSpaceClient Create(Uri baseAddress, string apiKey) => Create(new() { BaseAddress = baseAddress, ApiKey = apiKey });

    /// <summary>Makes a client without a container, for a console program or a script. Dispose it when the program ends.</summary>
    /// <param name="options">The portal and the credential. Changes made to them later have no effect.</param>
    /// <param name="loggerFactory">Where to log to. Default: nowhere.</param>
    /// <exception cref="OptionsValidationException">An option is wrong; the message names it and says what is expected.</exception>
    public static DocSpaceClient Create(DocSpaceClientOptions options, ILoggerFactory? loggerFactory = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        DocSpaceClientOptionsValidator.ThrowIfInvalid(Options.DefaultName, options);
        var credential = new FixedCredential(options.GetCredential());
        var loggers = loggerFactory ?? NullLoggerFactory.Instance;
        var handlers = DocSpaceHttpPipeline.CreateHandlers(options, credential, TimeProvider.System, loggers);
        var http = DocSpaceHttpPipeline.CreateClient(handlers, DocSpaceHttpPipeline.CreateTransport(), options);
        return new DocSpaceClient(http, TimeProvider.System, loggers);
    }

    /// <inheritdoc cref="CreateRoomAsync(RoomCreateOptions, CancellationToken)"/>
    /// <param name="title">The title: see <see cref="RoomCreateOptions.Title"/> for what the server makes of it.</param>
    /// <param name="type">The kind of the room.</param>
    /// <param name="cancellationToken">Stops waiting. A room may exist nevertheless when the request was on its way.</param>
    public virtual Task<Room> CreateRoomAsync(string title, RoomType type, CancellationToken cancellationToken = default) =>
        CreateRoomAsync(new RoomCreateOptions { Title = title, Type = type }, cancellationToken);

    /// <inheritdoc cref="RoomsClient.CreateAsync"/>
    public virtual Task<Room> CreateRoomAsync(RoomCreateOptions options, CancellationToken cancellationToken = default) =>
        Rooms.CreateAsync(options, cancellationToken);

    /// <summary>Invites one person by e-mail to a room whose type is known: an access that it does not offer is found before anything is sent.</summary>
    /// <param name="room">The room.</param>
    /// <param name="email">A plain address. Somebody who is new to the portal becomes a guest of it, gets an e-mail in any case, and can never be <see cref="RoomAccess.RoomManager"/>.</param>
    /// <param name="access">The access to grant.</param>
    /// <param name="options">How the person learns about it. Default: people of the portal are notified.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <inheritdoc cref="RoomSharingClient.InviteAsync(RoomId, IEnumerable{RoomInvitation}, InvitationOptions?, CancellationToken)"/>
    public virtual Task<InvitationReport> InviteAsync(
        Room room, string email, RoomAccess access, InvitationOptions? options = null, CancellationToken cancellationToken = default) =>
        Sharing.InviteAsync(room, [RoomInvitation.ByEmail(email, access)], options, cancellationToken);

    /// <summary>Invites one person by e-mail to a room.</summary>
    /// <param name="roomId">The room.</param>
    /// <param name="email">A plain address. Somebody who is new to the portal becomes a guest of it, gets an e-mail in any case, and can never be <see cref="RoomAccess.RoomManager"/>.</param>
    /// <param name="access">The access to grant.</param>
    /// <param name="options">How the person learns about it. Default: people of the portal are notified.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <inheritdoc cref="RoomSharingClient.InviteAsync(RoomId, IEnumerable{RoomInvitation}, InvitationOptions?, CancellationToken)"/>
    public virtual Task<InvitationReport> InviteAsync(
        RoomId roomId, string email, RoomAccess access, InvitationOptions? options = null, CancellationToken cancellationToken = default) =>
        Sharing.InviteAsync(roomId, [RoomInvitation.ByEmail(email, access)], options, cancellationToken);

    /// <inheritdoc cref="RoomSharingClient.InviteAsync(Room, IEnumerable{RoomInvitation}, InvitationOptions?, CancellationToken)"/>
    public virtual Task<InvitationReport> InviteAsync(
        Room room, IEnumerable<RoomInvitation> invitations, InvitationOptions? options = null, CancellationToken cancellationToken = default) =>
        Sharing.InviteAsync(room, invitations, options, cancellationToken);

    /// <inheritdoc cref="RoomSharingClient.InviteAsync(RoomId, IEnumerable{RoomInvitation}, InvitationOptions?, CancellationToken)"/>
    public virtual Task<InvitationReport> InviteAsync(
        RoomId roomId, IEnumerable<RoomInvitation> invitations, InvitationOptions? options = null, CancellationToken cancellationToken = default) =>
        Sharing.InviteAsync(roomId, invitations, options, cancellationToken);

    /// <summary>
    /// Closes the connections of a client made by <see cref="Create(Uri, string)"/>. A client of a container is closed by the container.
    /// On a client of an <see cref="IDocSpaceClientFactory"/> it does nothing: the factory closes it.
    /// </summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the connections.</summary>
    /// <param name="disposing">Whether the call comes from <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _http?.Dispose();
        }
    }
}
