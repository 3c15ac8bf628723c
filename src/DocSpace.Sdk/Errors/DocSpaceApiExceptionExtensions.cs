namespace DocSpace.Sdk.Errors;

/// <summary>Makes a refusal of the server clearer where a call knows what it means.</summary>
internal static class DocSpaceApiExceptionExtensions
{
    /// <summary>The same refusal, with a sentence about what to do behind the message.</summary>
    public static DocSpaceApiException WithHint(this DocSpaceApiException refusal, string hint) =>
        new(refusal.Operation, refusal.Delivery, refusal.StatusCode, $"{refusal.Message[(refusal.Operation.Length + 2)..]} {hint}")
        {
            ServerMessage = refusal.ServerMessage,
            ValidationErrors = refusal.ValidationErrors,
        };
}
