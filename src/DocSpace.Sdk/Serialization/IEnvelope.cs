namespace DocSpace.Sdk.Serialization;

/// <summary>What can be asked of an envelope whatever it holds.</summary>
internal interface IEnvelope
{
    bool HasResponse { get; }

    EnvelopeError? Error { get; }
}
