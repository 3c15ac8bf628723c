using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Sharing;

/// <summary>The calls that invite into rooms and are under way. What one of them does, the others do not see in time.</summary>
internal sealed class ShareTraffic
{
    private readonly List<ShareCall> _active = [];

    public ShareCall Begin()
    {
        var call = new ShareCall(this);
        _active.Add(call);
        return call;
    }

    public void End(ShareCall call) => _active.Remove(call);

    public void NoteGrant(ShareCall call, PortalRoom room, Guid subjectId) =>
        _active.FindAll(other => other != call).ForEach(other => other.SeeGrant(room, subjectId));

    public void NoteGuest(ShareCall call, PortalRoom room, string address) =>
        _active.FindAll(other => other != call).ForEach(other => other.SeeGuest(room, address));
}
