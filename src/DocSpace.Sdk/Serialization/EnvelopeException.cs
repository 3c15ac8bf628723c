namespace DocSpace.Sdk.Serialization;

/// <summary>The server answered 200 and put an error into the envelope. Never leaves the SDK: the error translator replaces it.</summary>
internal sealed class EnvelopeException(string? serverMessage) : Exception("The envelope holds an error.")
{
    public string? ServerMessage { get; } = serverMessage;
}
