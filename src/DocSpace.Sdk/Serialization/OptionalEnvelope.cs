namespace DocSpace.Sdk.Serialization;

/// <summary>The envelope of a call whose <c>response</c> may be absent, which then means "there is none".</summary>
internal sealed class OptionalEnvelope<T> : IEnvelope
    where T : class
{
    public T? Response { get; init => field = Present.Content(value); }

    public EnvelopeError? Error { get; init; }

    public bool HasResponse => true;
}
