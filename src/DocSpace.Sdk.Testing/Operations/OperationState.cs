namespace DocSpace.Sdk.Testing.Operations;

/// <summary>How far work in the background is, with the numbers of the server. An end by request is never reported.</summary>
internal enum OperationState
{
    Created = 0,
    Running = 1,
    Completed = 2,

    /// <summary>Of exports only: operations report a failure by its text.</summary>
    Failed = 4,
}
