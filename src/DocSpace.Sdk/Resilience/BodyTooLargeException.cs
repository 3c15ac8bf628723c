namespace DocSpace.Sdk.Resilience;

/// <summary>An answer is larger than any that makes sense. Never leaves the SDK.</summary>
internal sealed class BodyTooLargeException() : Exception($"The answer is larger than {ResponseBuffer.MaxBytes} bytes.");
