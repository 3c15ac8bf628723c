namespace DocSpace.Sdk.Testing.Operations;

/// <summary>How far an operation is, with the numbers of the server. It never reports a failure or an end by request here.</summary>
internal enum OperationState
{
    Created = 0,
    Running = 1,
    Completed = 2,
}
