namespace DocSpace.Sdk.Testing.Faults;

/// <summary>What becomes of the work that a request asks for.</summary>
internal enum FaultEffect
{
    Now,
    Never,
    Late,
}
