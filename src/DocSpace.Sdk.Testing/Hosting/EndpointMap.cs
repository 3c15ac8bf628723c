using DocSpace.Sdk.Testing.Accounts;
using DocSpace.Sdk.Testing.Exports;
using DocSpace.Sdk.Testing.Groups;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Keys;
using DocSpace.Sdk.Testing.Links;
using DocSpace.Sdk.Testing.Logos;
using DocSpace.Sdk.Testing.News;
using DocSpace.Sdk.Testing.OAuth;
using DocSpace.Sdk.Testing.Operations;
using DocSpace.Sdk.Testing.Rooms;
using DocSpace.Sdk.Testing.Sharing;
using DocSpace.Sdk.Testing.SignIn;
using DocSpace.Sdk.Testing.Storages;
using DocSpace.Sdk.Testing.Tags;
using DocSpace.Sdk.Testing.Templates;

namespace DocSpace.Sdk.Testing.Hosting;

/// <summary>Every endpoint of the portal.</summary>
internal static class EndpointMap
{
    private const string Root = "/api/2.0/";

    // Of the server's, but not of the emulator's yet. Without this list, a client would read that there is no such room.
    private static readonly string[] _missing =
    [
        "files/fileops/{**rest}",
        "authentication/setphone", "authentication/sendsms", "authentication/confirm",
        "people/{**rest}", "group/{**rest}", "settings/{**rest}",
    ];

    private static readonly ApiEndpoint[] _endpoints =
    [
        .. RoomEndpoints.All,
        .. StorageEndpoints.All,
        .. SharingEndpoints.All,
        .. LinkEndpoints.All,
        .. OperationEndpoints.All,
        .. SignInEndpoints.All,
        .. KeyEndpoints.All,
        .. TemplateEndpoints.All,
        .. PeopleEndpoints.All,
        .. TagEndpoints.All,
        .. RoomGroupEndpoints.All,
        .. LogoEndpoints.All,
        .. NewsEndpoints.All,
        .. ExportEndpoints.All,
    ];

    public static void MapPortal(this IEndpointRouteBuilder routes, RequestPipeline pipeline)
    {
        foreach (var endpoint in _endpoints)
        {
            routes.MapMethods(Root + endpoint.Pattern, [endpoint.Method], pipeline.Handler(endpoint));
        }

        foreach (var endpoint in OAuthEndpoints.All)
        {
            routes.MapMethods(endpoint.Pattern, [endpoint.Method], pipeline.Handler(endpoint));
        }

        routes.Map(OAuthEndpoints.Rest.Pattern, pipeline.Handler(OAuthEndpoints.Rest));

        var missing = new ApiEndpoint("", "", ApiScope.Global, static call => throw ServerError.NotEmulated(call));
        foreach (var pattern in _missing)
        {
            routes.Map(Root + pattern, pipeline.Handler(missing));
        }

        // One more segment is read as the id of a folder in a third-party storage.
        var folder = new ApiEndpoint("GET", "files/{id}", ApiScope.Files, static _ => throw ServerError.NotFound("Selector '' not found"));
        routes.MapMethods(Root + folder.Pattern, [folder.Method], pipeline.Handler(folder));
    }
}
