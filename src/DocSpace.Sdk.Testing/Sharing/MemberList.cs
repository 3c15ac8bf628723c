using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Links;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Sharing;

/// <summary>The members of a room as one caller sees them, in the order of the server.</summary>
internal sealed class MemberList(ApiCall call, PortalRoom room)
{
    private const int OwnerAccess = 1;

    private readonly RoomRights _rights = RoomRights.Of(call.Portal, room, call.Caller);

    /// <summary>The rights that were granted: groups first, then people by access and address. The owner of the portal leads.</summary>
    public IEnumerable<MemberEntry> Granted() => room.Shares.Sorted(Sort).Select(Entry);

    /// <summary>A part of the members, and how many there are. Of a long list only those that are asked for are made.</summary>
    public (int Total, IEnumerable<MemberEntry> Rows) Page(ShareFilter filter, string? text, int start, int count)
    {
        if (filter is ShareFilter.UserOrGroup && text is null)
        {
            var shares = room.Shares.Sorted(Sort);
            return (shares.Count + 1, start == 0 && count > 0 ? [Owner(), .. shares.Take(count - 1).Select(Entry)] : shares.Skip(start - 1).Take(count).Select(Entry));
        }

        List<MemberEntry> all = [.. Page(filter, text)];
        return (all.Count, all.Skip(start).Take(count));
    }

    private IEnumerable<MemberEntry> Page(ShareFilter filter, string? text)
    {
        IEnumerable<MemberEntry> entries = filter switch
        {
            ShareFilter.UserOrGroup => [Owner(), .. Granted()],
            ShareFilter.User => [Owner(), .. Granted().Where(static entry => entry.Kind is MemberKind.Person)],
            ShareFilter.Group => Granted().Where(static entry => entry.Kind is MemberKind.Group),
            _ => _rights.CanEdit ? Links(filter) : [],
        };
        return text is null
            ? entries
            : entries.Where(entry => entry.SearchText().Contains(text, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The granted rights of some people and groups, by their ids.</summary>
    public IEnumerable<MemberEntry> Named(IReadOnlySet<Guid> ids) => ids.Select(room.Shares.Find).OfType<RoomShare>().Select(Entry)
        .OrderBy(static entry => entry.SubjectId.ToString(), StringComparer.Ordinal);

    /// <summary>The owner, the granted rights and, for those who may change them, the links.</summary>
    public IEnumerable<MemberEntry> Everything() => [Owner(), .. Granted(), .. Page(ShareFilter.ExternalLink, text: null)];

    private IEnumerable<RoomShare> Sort(IEnumerable<RoomShare> shares) => shares.Select(share => (Share: share, Entry: Entry(share)))
        .OrderByDescending(row => row.Entry.SubjectId == call.Portal.Directory.Owner.Id)
        .ThenBy(static row => row.Entry.Kind)
        .ThenBy(static row => RoomRights.Rank(row.Entry.Access))
        .ThenBy(static row => row.Entry.SortKey, StringComparer.OrdinalIgnoreCase)
        .Select(static row => row.Share);

    private MemberEntry Owner() => Person(room.Owner.Id, OwnerAccess, MemberKind.Owner, room.Owner);

    private IEnumerable<MemberEntry> Links(ShareFilter filter) => LinkList.Of(room, filter).Select(link => new MemberEntry(
        link.Id,
        link.Access,
        MemberKind.Link,
        link.Options.Title,
        () => link.Options.Title,
        () => LinkRow.Write(call.Portal, room, link, _rights.CanEdit)));

    private MemberEntry Entry(RoomShare share) => call.Portal.Directory.FindGroup(share.SubjectId) is { } group
        ? new MemberEntry(
            group.Id, share.Access, MemberKind.Group, group.Name, () => group.Name, () => MemberJson.Group(room, _rights, group, share.Access))
        : Person(share.SubjectId, share.Access, MemberKind.Person, call.Portal.Directory.Find(share.SubjectId));

    private MemberEntry Person(Guid id, int access, MemberKind kind, PortalUser? user) => new(
        id,
        access,
        kind,
        user?.Email ?? "",
        () => $"{user?.DisplayName}\n{user?.Email}",
        () => MemberJson.Person(call, room, _rights, user, access, isOwnerRow: kind is MemberKind.Owner));
}
