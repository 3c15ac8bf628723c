namespace DocSpace.Sdk.Resilience;

/// <summary>
/// The class of every request. One that is not named here is a read if it is a GET, and otherwise counts as one that makes something each time.
/// </summary>
internal static class OperationClasses
{
    private static readonly Dictionary<string, OperationClass> Named = new(StringComparer.Ordinal)
    {
        ["PUT files/rooms/{id}"] = OperationClass.Idempotent,
        ["PUT files/rooms/{id}/tags"] = OperationClass.Idempotent,
        ["DELETE files/rooms/{id}/tags"] = OperationClass.Idempotent,
        ["DELETE files/rooms/{id}/logo"] = OperationClass.Idempotent,
        ["POST files/rooms/{id}/cover"] = OperationClass.Idempotent,
        ["PUT files/rooms/{id}/pin"] = OperationClass.Idempotent,
        ["PUT files/rooms/{id}/unpin"] = OperationClass.Idempotent,
        ["PUT files/rooms/{id}/reorder"] = OperationClass.Idempotent,
        ["DELETE files/rooms/indexexport"] = OperationClass.Idempotent,
        ["PUT files/rooms/roomquota"] = OperationClass.Idempotent,
        ["PUT files/rooms/resetquota"] = OperationClass.Idempotent,
        ["POST files/tags"] = OperationClass.Idempotent,
        ["DELETE files/tags"] = OperationClass.Idempotent,
        ["PUT files/roomtemplate/public"] = OperationClass.Idempotent,
        ["PUT files/group/{id}"] = OperationClass.Idempotent,
        ["POST files/group/{id}/icon"] = OperationClass.Idempotent,
        ["DELETE files/group/{id}"] = OperationClass.Idempotent,
        ["POST files/owner"] = OperationClass.Idempotent,
        ["PUT files/fileops/terminate/{id}"] = OperationClass.Idempotent,
        ["PUT files/fileops/terminate"] = OperationClass.Idempotent,
        ["PUT files/fileops/markasread"] = OperationClass.Idempotent,
        ["DELETE files/share"] = OperationClass.Idempotent,

        // A read that needs a body.
        ["POST files/share"] = OperationClass.Read,

        ["DELETE files/rooms/{id}"] = OperationClass.Start,
        ["PUT files/rooms/{id}/archive"] = OperationClass.Start,
        ["PUT files/rooms/{id}/unarchive"] = OperationClass.Start,
        ["POST files/rooms/{id}/indexexport"] = OperationClass.Start,
        ["POST files/rooms/{id}/externalDbSync"] = OperationClass.Start,
        ["PUT files/fileops/move"] = OperationClass.Start,
        ["PUT files/fileops/delete"] = OperationClass.Start,

        ["PUT files/rooms/{id}/share"] = OperationClass.Share,
        ["PUT files/share"] = OperationClass.Share,
        ["PUT files/folder/{folderId}/share"] = OperationClass.Share,

        ["POST files/rooms/{id}/resend"] = OperationClass.Mail,
    };

    public static IReadOnlyCollection<string> All => Named.Keys;

    public static OperationClass Of(string operation) =>
        Named.TryGetValue(operation, out var named) ? named
        : operation.StartsWith("GET ", StringComparison.Ordinal) ? OperationClass.Read
        : OperationClass.Once;
}
