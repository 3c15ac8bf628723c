namespace DocSpace.Sdk.Serialization;

/// <summary>What surrounds every good answer. Its <c>status</c> and <c>count</c> can contradict the facts and are not read.</summary>
internal sealed class Envelope<T> : IEnvelope
    where T : notnull
{
    public T? Response { get; init => field = Present.Content(value); }

    /// <summary>The length of the whole list, on lists of members.</summary>
    public long? Total { get; init; }

    public EnvelopeError? Error { get; init; }

    public bool HasResponse => Response is not null;

    /// <summary>The content. The deserializer let no envelope without it pass.</summary>
    public T Content => Response!;
}
