namespace DocSpace.Sdk.Tests.Recordings;

/// <summary>Every endpoint with the method that calls it.</summary>
internal static class Invocations
{
    public static IReadOnlyList<Invocation> All { get; } = [.. RoomInvocations.All, .. SharingInvocations.All, .. TagInvocations.All];

    /// <summary>Why no method calls an endpoint.</summary>
    public static string NotCalled(string endpoint) => endpoint is "other" ? "The SDK leaves these endpoints out." : "No method yet.";
}
