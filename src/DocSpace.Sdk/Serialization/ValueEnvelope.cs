namespace DocSpace.Sdk.Serialization;

/// <summary>The envelope of a plain value, such as yes or no.</summary>
internal sealed class ValueEnvelope<T> : IEnvelope
    where T : struct
{
    public T? Response { get; init; }

    public EnvelopeError? Error { get; init; }

    public bool HasResponse => Response is not null;

    /// <summary>The content. The deserializer let no envelope without it pass.</summary>
    public T Content => Response!.Value;
}
