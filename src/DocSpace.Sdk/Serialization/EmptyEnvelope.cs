namespace DocSpace.Sdk.Serialization;

/// <summary>The envelope of a call that returns nothing: it has no <c>response</c>.</summary>
internal sealed class EmptyEnvelope : IEnvelope
{
    public EnvelopeError? Error { get; init; }

    public bool HasResponse => true;
}
