namespace DocSpace.Sdk.Serialization;

/// <summary>The error member of an envelope. The server's stack trace beside the message is not even read.</summary>
internal sealed record EnvelopeError
{
    public string? Message { get; init; }
}
