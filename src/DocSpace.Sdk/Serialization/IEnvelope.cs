namespace DocSpace.Sdk.Serialization;

/// <summary>What can be asked of an envelope whatever it holds.</summary>
internal interface IEnvelope
{
    /// <summary>Whether everything that the call promises is there.</summary>
    bool HasResponse { get; }

    EnvelopeError? Error { get; }
}
