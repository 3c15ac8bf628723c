using System.Globalization;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Http;

/// <summary>A request on its way to an endpoint: read completely, its caller known.</summary>
internal sealed class ApiCall
{
    private const string LinkHeader = "Request-Token";

    private readonly HttpRequest _request;
    private readonly RouteValueDictionary _route;

    public ApiCall(PortalState portal, HttpContext context, byte[] body, PortalIdentity? identity)
    {
        var request = context.Request;
        _request = request;
        Portal = portal;
        Method = request.Method;
        Path = request.Path;
        Address = portal.Root + request.PathBase + request.Path + request.QueryString;
        ContentType = request.ContentType;
        Body = body;
        _route = request.RouteValues;
        RouteId = Route("id");
        Query = new QueryReader(request.Query);
        Identity = identity;
    }

    public PortalState Portal { get; }

    public string Method { get; }

    public string Path { get; }

    /// <summary>The address that the answer repeats.</summary>
    public string Address { get; }

    public string? ContentType { get; }

    public byte[] Body { get; }

    /// <summary>The part of the path that stands for a room.</summary>
    public string RouteId { get; }

    public QueryReader Query { get; }

    /// <summary>The query with its question mark, or an empty text.</summary>
    public string QueryString => _request.QueryString.ToString();

    /// <summary>A part of the path by its name; empty when the path has none.</summary>
    public string Route(string name) => _route[name] as string ?? "";

    /// <summary>The key of an external link that the caller shows, in a header or in the query.</summary>
    public string? LinkKey => _request.Headers[LinkHeader].FirstOrDefault() ?? Query.Text("share");

    /// <summary>Who signed in and how, or null when nobody did.</summary>
    public PortalIdentity? Identity { get; }

    public PortalUser Caller => KnownCaller ?? throw ServerError.Anonymous();

    /// <summary>The caller, or null when nobody signed in.</summary>
    public PortalUser? KnownCaller => Identity?.User;

    public bool IsAnonymous => Identity is null;

    public string? Cookie(string name) => _request.Cookies[name];

    /// <summary>
    /// The room that the path names; an id that nothing has when it is a number that no room can have. A text goes to the part of
    /// the server that speaks to third-party storages, which fails when the storage is not connected.
    /// </summary>
    public RoomId RouteRoomId()
    {
        if (int.TryParse(RouteId, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return number > 0 ? new RoomId(number) : default;
        }

        _ = Portal.Storages.Of(RouteId);
        return RoomId.TryParse(RouteId, out var id) ? id : default;
    }
}
