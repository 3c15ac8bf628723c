using DocSpace.Sdk.Errors;

namespace DocSpace.Sdk.Serialization;

/// <summary>The server answered 200 and put an error into the envelope. Never leaves the SDK: the error translator replaces it.</summary>
internal sealed class EnvelopeException(string? serverMessage) : Exception("The envelope holds an error.")
{
    /// <summary>What the server says, without what must not be seen: a debugger or a log of the host may meet this exception.</summary>
    public string? ServerMessage { get; } = MessageSanitizer.Sanitize(serverMessage);
}
