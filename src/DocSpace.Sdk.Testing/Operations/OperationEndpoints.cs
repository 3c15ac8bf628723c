using DocSpace.Sdk.Testing.Http;

namespace DocSpace.Sdk.Testing.Operations;

internal static class OperationEndpoints
{
    public static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        new("GET", "files/fileops", ApiScope.Files, GetOperations.All) { AllowsAnonymous = true },
        new("GET", "files/fileops/{operationType}", ApiScope.Files, GetOperations.OfKind) { AllowsAnonymous = true },
        new("PUT", "files/fileops/terminate/{id?}", ApiScope.Files, GetOperations.Terminate) { AllowsAnonymous = true },
        new("PUT", "files/fileops/duplicate", ApiScope.Files, DuplicateBatch.Handle),
        new("PUT", "files/fileops/move", ApiScope.Files, TransferBatch.Move),
        new("PUT", "files/fileops/copy", ApiScope.Files, TransferBatch.Copy),
        new("PUT", "files/fileops/delete", ApiScope.Files, DeleteBatch.Handle),
        new("PUT", "files/fileops/markasread", ApiScope.Files, MarkAsReadBatch.Handle),
    ];
}
