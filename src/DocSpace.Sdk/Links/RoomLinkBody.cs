using DocSpace.Sdk.Sharing;

namespace DocSpace.Sdk.Links;

/// <summary>
/// The body of <c>PUT files/rooms/{id}/links</c>. It replaces all options of a link: what is absent is cleared, and without an
/// access the link is deleted.
/// </summary>
internal sealed class RoomLinkBody
{
    private const int Invitation = 0;
    private const int External = 1;

    public required Guid LinkId { get; init; }

    public required RoomAccess Access { get; init; }

    public required int LinkType { get; init; }

    public string? Title { get; init; }

    public DateTimeOffset? ExpirationDate { get; init; }

    public bool? Internal { get; init; }

    public string? Password { get; init; }

    public bool? DenyDownload { get; init; }

    public int? MaxUseCount { get; init; }

    public static RoomLinkBody Create(InvitationLinkOptions options) => new()
    {
        LinkId = options.Id ?? Guid.NewGuid(),
        Access = options.Access,
        LinkType = Invitation,
        Title = options.Title,
        ExpirationDate = options.ExpiresAt,
        MaxUseCount = options.MaxUses,
    };

    public static RoomLinkBody Create(ExternalLinkOptions options) => new()
    {
        LinkId = options.Id ?? Guid.NewGuid(),
        Access = options.Access,
        LinkType = External,
        Title = options.Title,
        ExpirationDate = options.ExpiresAt,
        Internal = options.IsInternal,
        Password = options.Password,
        DenyDownload = options.DenyDownload,
    };

    /// <summary>The link as it is, with the changes.</summary>
    public static RoomLinkBody Merge(RoomLink link, RoomLinkUpdateOptions changes)
    {
        var isInvitation = link.Kind is RoomLinkKind.Invitation;
        return new()
        {
            LinkId = link.Id,
            Access = changes.Access ?? link.Access,
            LinkType = isInvitation ? Invitation : External,
            Title = changes.Title ?? link.Title,
            ExpirationDate = changes.RemoveExpiration ? null : changes.ExpiresAt ?? link.ExpiresAt,
            Internal = isInvitation ? null : changes.IsInternal ?? link.IsInternal,
            Password = isInvitation || changes.RemovePassword ? null : changes.Password ?? link.Password,
            DenyDownload = isInvitation ? null : changes.DenyDownload ?? link.DenyDownload,
            MaxUseCount = isInvitation && !changes.RemoveMaxUses ? changes.MaxUses ?? link.MaxUses : null,
        };
    }

    public static RoomLinkBody Delete(RoomLink link) => new()
    {
        LinkId = link.Id,
        Access = RoomAccess.None,
        LinkType = link.Kind is RoomLinkKind.Invitation ? Invitation : External,
    };

    /// <summary>The protections that were sent and that the server did not take over, by the names of the options.</summary>
    public IEnumerable<string> IgnoredBy(RoomLink link)
    {
        if (link.Access != Access)
        {
            yield return nameof(InvitationLinkOptions.Access);
        }

        if (ExpirationDate is not null && link.ExpiresAt is null)
        {
            yield return nameof(InvitationLinkOptions.ExpiresAt);
        }

        if (MaxUseCount is not null && link.MaxUses is null)
        {
            yield return nameof(InvitationLinkOptions.MaxUses);
        }

        if (Password is not null && link.Password is null)
        {
            yield return nameof(ExternalLinkOptions.Password);
        }

        if (DenyDownload is true && !link.DenyDownload)
        {
            yield return nameof(ExternalLinkOptions.DenyDownload);
        }

        if (Internal is true && !link.IsInternal)
        {
            yield return nameof(ExternalLinkOptions.IsInternal);
        }
    }

    public override string ToString() => nameof(RoomLinkBody);
}
