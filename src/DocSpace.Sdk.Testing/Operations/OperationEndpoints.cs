using DocSpace.Sdk.Testing.Http;

namespace DocSpace.Sdk.Testing.Operations;

internal static class OperationEndpoints
{
    public static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        new("GET", "files/fileops", ApiScope.Files, GetOperations.All) { AllowsAnonymous = true },
        new("GET", "files/fileops/{operationType}", ApiScope.Files, GetOperations.OfKind) { AllowsAnonymous = true },
        new("PUT", "files/fileops/terminate/{id?}", ApiScope.Files, GetOperations.Terminate) { AllowsAnonymous = true },
    ];
}
