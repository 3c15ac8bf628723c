namespace DocSpace.Sdk.Sharing;

/// <summary>A row of the list of members. Servers before 3.5 fill in <see cref="SharedTo"/> only.</summary>
internal sealed class RoomShareRow
{
    private static readonly Guid Ghost = new("4a515a15-d4d6-4b8e-828e-e0586f18f3a3");

    public required RoomAccess Access { get; init; }

    public RoomShareSubject? SharedTo { get; init; }

    public RoomShareSubject? SharedToUser { get; init; }

    public RoomShareSubject? SharedToGroup { get; init; }

    public bool IsOwner { get; init; }

    public bool IsLocked { get; init; }

    public bool CanEditAccess { get; init; }

    /// <summary>The member, or null for a row that is neither a user's nor a group's.</summary>
    public RoomMember? ToMember()
    {
        var subject = SharedToUser ?? SharedToGroup ?? SharedTo;
        if (subject is not { Id: { } id, ShareLink: null })
        {
            return null;
        }

        var isUser = SharedToUser is not null || (SharedToGroup is null && subject.IsUser);
        return new RoomMember
        {
            Id = id,
            Kind = isUser ? RoomMemberKind.User : RoomMemberKind.Group,
            Access = Access,
            DisplayName = subject.DisplayName ?? subject.Name,
            Email = subject.Email,
            IsOwner = IsOwner,
            IsCaller = IsLocked,
            IsPending = isUser && subject.IsPending,
            IsGuest = subject.IsVisitor,
            IsGhost = id == Ghost,
            CanChangeAccess = CanEditAccess,
        };
    }
}
