namespace DocSpace.Sdk.Sharing;

/// <summary>The body of <c>POST files/rooms/{id}/resend</c>.</summary>
internal sealed class ResendBody
{
    public IReadOnlyList<Guid>? UsersIds { get; init; }

    public required bool ResendAll { get; init; }
}
