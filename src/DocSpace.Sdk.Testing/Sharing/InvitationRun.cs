using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Sharing;

/// <summary>
/// Applies invitations one after the other, without a transaction: an error stops the run and leaves in place, and
/// mailed, what came before it.
/// </summary>
internal sealed class InvitationRun(ApiCall call, PortalRoom room, bool notify, string? culture)
{
    private readonly PortalState _portal = call.Portal;
    private int _index;

    /// <summary>Why the first address that was left out was left out. Of the others nothing is said.</summary>
    public string? Warning { get; private set; }

    /// <summary>Whether a call at the same time stored the same row.</summary>
    public bool HasCollided { get; private set; }

    /// <summary>Applies all of them, unless something goes wrong on the way.</summary>
    /// <param name="invitations">The invitations with their places in the request.</param>
    public void ApplyAll(IEnumerable<(int Index, InvitationBody Invitation)> invitations)
    {
        foreach (var (index, invitation) in invitations)
        {
            call.Plan.CrashBefore(index);
            if (call.Plan.Dropped.Contains(index))
            {
                Warning ??= call.Plan.Warning;
                continue;
            }

            _index = index;
            Apply(invitation);
        }

        if (HasCollided || call.Plan.CrashIndex is not null)
        {
            throw ServerError.SavingFailed();
        }
    }

    private void Apply(InvitationBody invitation)
    {
        if (invitation.IsByEmail)
        {
            ApplyByEmail(invitation);
        }
        else
        {
            ApplyById(invitation);
        }
    }

    private void ApplyById(InvitationBody invitation)
    {
        var user = _portal.Directory.Find(invitation.Id);
        if (user is { IsSuspended: true })
        {
            return;
        }

        if (invitation.Access == 0)
        {
            room.RemoveShare(invitation.Id);
            return;
        }

        var group = _portal.Directory.FindGroup(invitation.Id);
        Check(group is null ? RoleTable.KindOf(user) : RoleTable.KindOf(group), invitation.Access);
        var change = Grant(invitation.Id, invitation.Access);
        foreach (var recipient in user is not null ? [user] : group?.Members ?? [])
        {
            Notify(recipient, change);
        }
    }

    private void ApplyByEmail(InvitationBody invitation)
    {
        // By an address nobody is removed.
        if (invitation.Access == 0)
        {
            return;
        }

        Check(InviteeKind.ByEmail, invitation.Access);
        if (!EmailRules.TryNormalize(invitation.Email!, out var address, out var problem))
        {
            Warning ??= problem;
            return;
        }

        var user = _portal.Directory.FindByEmail(address);
        if (call.Overlap?.MeetsName(room, address, isKnown: user is not null) is true)
        {
            Warning ??= "Duplicate UserName";
            return;
        }

        user ??= AddGuest(address);
        user.KnownTo.Add(call.Caller);
        var change = Grant(user.Id, invitation.Access);
        if (change is ShareChange.None)
        {
            return;
        }

        // Who has not signed in yet is invited again whenever something changed, whatever "notify" says.
        if (user.IsPending || user.IsSuspended)
        {
            Send(user, EmulatedEmailKind.Invitation);
            change = change is ShareChange.Changed ? change : ShareChange.None;
        }

        Notify(user, change);
    }

    private PortalUser AddGuest(string address)
    {
        call.Overlap?.AddedGuest(room, address);
        return _portal.Directory.AddPendingGuest(address, call.Caller, culture);
    }

    private void Check(InviteeKind invitee, int access)
    {
        var allowed = room.IsTemplate
            ? RoleTable.AllowsOnTemplate(invitee, access)
            : RoleTable.Allows(room.Type, invitee, access);
        if (!allowed)
        {
            throw ServerError.Refused("The role is not available for this user type");
        }
    }

    private ShareChange Grant(Guid subjectId, int access)
    {
        if (room.Shares.Find(subjectId) is not { } share)
        {
            room.Shares.Add(new RoomShare(subjectId, call.Caller) { Access = access });
            call.Overlap?.Granted(room, subjectId);
            return ShareChange.Added;
        }

        if (share.Access == access)
        {
            // The server looked before the other call stored the right, and stores it, too.
            var collides = call.Overlap?.MeetsGrant(room, subjectId) is true;
            HasCollided |= collides;
            return collides ? ShareChange.Added : ShareChange.None;
        }

        room.Shares.Change(share, access);
        return ShareChange.Changed;
    }

    private void Notify(PortalUser recipient, ShareChange change)
    {
        if (notify && !room.IsTemplate && change is not ShareChange.None)
        {
            Send(recipient, change is ShareChange.Added ? EmulatedEmailKind.AddedToRoom : EmulatedEmailKind.AccessChanged);
        }
    }

    // The culture is looked at when a mail is written, which is after the right was stored.
    private void Send(PortalUser recipient, EmulatedEmailKind kind)
    {
        if (call.Plan.CrashesBeforeMailOf(_index))
        {
            throw ServerError.SavingFailed();
        }

        if (culture is { Length: > 0 } name && !CultureNames.IsWellFormed(name))
        {
            throw ServerError.BadCulture(name);
        }

        _portal.Mailbox.Send(recipient, kind, room);
    }
}
