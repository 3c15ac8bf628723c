using DocSpace.Sdk.Testing.Http;

namespace DocSpace.Sdk.Testing.Links;

internal static class LinkEndpoints
{
    public static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        new("GET", "files/rooms/{id}/links", ApiScope.Rooms, GetLinks.Handle),
        new("PUT", "files/rooms/{id}/links", ApiScope.Rooms, SetLink.Handle),
        new("GET", "files/rooms/{id}/link", ApiScope.Rooms, GetPrimaryLink.Handle),
        new("GET", "files/share", ApiScope.Files, ValidateLink.HandleNoKey) { AllowsAnonymous = true },
        new("GET", "files/share/{key}", ApiScope.Files, ValidateLink.Handle) { AllowsAnonymous = true, ForbidsBadKeys = true },
        new("POST", "files/share/{key}/password", ApiScope.Files, GivePassword.Handle) { AllowsAnonymous = true, ForbidsBadKeys = true },
    ];
}
