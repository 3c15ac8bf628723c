namespace DocSpace.Sdk.Testing.Portal;

/// <summary>The e-mails that the portal would have sent.</summary>
internal sealed class Mailbox
{
    private readonly List<EmulatedEmail> _sent = [];

    public IReadOnlyList<EmulatedEmail> Sent => _sent;

    public void Send(PortalUser recipient, EmulatedEmailKind kind, PortalRoom room) =>
        _sent.Add(new EmulatedEmail(_sent.Count + 1, recipient.Email, kind, room.Id));
}
