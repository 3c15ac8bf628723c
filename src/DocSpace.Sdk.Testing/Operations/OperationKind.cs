namespace DocSpace.Sdk.Testing.Operations;

/// <summary>The kinds of background operations, with the numbers of the server.</summary>
internal enum OperationKind
{
    Move = 0,
    Copy = 1,
    Delete = 2,
    Download = 3,
    MarkAsRead = 4,
    Import = 5,
    Convert = 6,
    Duplicate = 7,
}
