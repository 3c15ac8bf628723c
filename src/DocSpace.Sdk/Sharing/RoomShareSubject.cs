namespace DocSpace.Sdk.Sharing;

/// <summary>The user, group or link of a row: one shape that all three fit into.</summary>
internal sealed class RoomShareSubject
{
    private const int InvitationNotAccepted = 2;

    public Guid? Id { get; init; }

    public string? Name { get; init; }

    public string? DisplayName { get; init; }

    public string? UserName { get; init; }

    public string? Email { get; init; }

    public string? ShareLink { get; init; }

    public int? ActivationStatus { get; init; }

    public bool IsVisitor { get; init; }

    public bool IsUser => Email is not null || UserName is not null || DisplayName is not null;

    public bool IsPending => ActivationStatus is InvitationNotAccepted;
}
