namespace DocSpace.Sdk.Testing.Portal;

/// <summary>A stored right. Its subject may be a person, a group or, after a careless invitation, nobody.</summary>
internal sealed class RoomShare(Guid subjectId, PortalUser grantedBy)
{
    public Guid SubjectId { get; } = subjectId;

    public PortalUser GrantedBy { get; } = grantedBy;

    public required int Access { get; set; }
}
