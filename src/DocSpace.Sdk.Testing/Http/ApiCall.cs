using System.Globalization;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Faults;
using DocSpace.Sdk.Testing.Portal;
using DocSpace.Sdk.Testing.Sharing;

namespace DocSpace.Sdk.Testing.Http;

/// <summary>A request on its way to an endpoint: read completely, its caller known.</summary>
internal sealed class ApiCall
{
    private const string LinkHeader = "Request-Token";

    private readonly RouteValueDictionary _route;
    private readonly IRequestCookieCollection _cookies;

    public ApiCall(PortalState portal, HttpContext context, byte[] body, PortalIdentity? identity)
    {
        var request = context.Request;
        Portal = portal;
        Method = request.Method;
        Path = request.Path;
        Address = portal.Root + request.PathBase + request.Path + request.QueryString;
        ContentType = request.ContentType;
        Body = body;

        // Copies: the work can be done after the request is gone.
        _route = new RouteValueDictionary(request.RouteValues);
        _cookies = request.Cookies;
        QueryString = request.QueryString.ToString();
        LinkKey = request.Headers[LinkHeader].FirstOrDefault();
        RouteId = Route("id");
        Query = new QueryReader(request.Query);
        LinkKey ??= Query.Text("share");
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
    public string QueryString { get; }

    /// <summary>A part of the path by its name; empty when the path has none.</summary>
    public string Route(string name) => _route[name] as string ?? "";

    /// <summary>The key of an external link that the caller shows, in a header or in the query.</summary>
    public string? LinkKey { get; }

    /// <summary>Who signed in and how, or null when nobody did.</summary>
    public PortalIdentity? Identity { get; }

    /// <summary>What goes wrong with the call.</summary>
    public FaultPlan Plan { get; init; } = FaultPlan.None;

    /// <summary>What calls that overlap this one did; null when that does not matter.</summary>
    public ShareCall? Overlap { get; init; }

    public PortalUser Caller => KnownCaller ?? throw ServerError.Anonymous();

    /// <summary>The caller, or null when nobody signed in.</summary>
    public PortalUser? KnownCaller => Identity?.User;

    public bool IsAnonymous => Identity is null;

    public string? Cookie(string name) => _cookies[name];

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
