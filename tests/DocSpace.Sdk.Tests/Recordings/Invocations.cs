namespace DocSpace.Sdk.Tests.Recordings;

/// <summary>Every endpoint with the method that calls it.</summary>
internal static class Invocations
{
    /// <summary>What the client calls besides the API of rooms and sharing.</summary>
    public const string Besides = "getSelf";

    public static IReadOnlyList<Invocation> All { get; } =
    [
        .. RoomInvocations.All, .. TemplateInvocations.All, .. OperationInvocations.All, .. SharingInvocations.All,
        .. LinkInvocations.All, .. TagInvocations.All, .. OtherInvocations.All,
    ];
}
