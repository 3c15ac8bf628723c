using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Sharing;

/// <summary>A call that invites into a room, from its head to its answer, and what other calls did in that time.</summary>
internal sealed class ShareCall(ShareTraffic traffic)
{
    private readonly HashSet<(PortalRoom Room, Guid SubjectId)> _granted = [];
    private readonly List<(PortalRoom Room, string Address)> _guests = [];

    public void SeeGrant(PortalRoom room, Guid subjectId) => _granted.Add((room, subjectId));

    public void SeeGuest(PortalRoom room, string address) => _guests.Add((room, address));

    public void Granted(PortalRoom room, Guid subjectId) => traffic.NoteGrant(this, room, subjectId);

    public void AddedGuest(PortalRoom room, string address) => traffic.NoteGuest(this, room, address);

    public void End() => traffic.End(this);

    /// <summary>Whether another call stored the same right.</summary>
    public bool MeetsGrant(PortalRoom room, Guid subjectId) => _granted.Contains((room, subjectId));

    /// <summary>Whether a call for another room took the name for the guest that this one would need.</summary>
    public bool MeetsName(PortalRoom room, string address, bool isKnown) => _guests.Exists(guest =>
        guest.Room != room
        && (isKnown ? IsSame(guest.Address, address) : IsSame(Name(guest.Address), Name(address))));

    private static string Name(string address) => address[..Math.Max(0, address.LastIndexOf('@'))];

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
