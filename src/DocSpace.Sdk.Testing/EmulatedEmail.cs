using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Testing;

/// <summary>An e-mail that the portal would have sent. Nothing ever leaves the process.</summary>
public sealed record EmulatedEmail
{
    internal EmulatedEmail(int order, string recipient, EmulatedEmailKind kind, RoomId roomId)
    {
        Order = order;
        Recipient = recipient;
        Kind = kind;
        RoomId = roomId;
    }

    /// <summary>The position among all e-mails of the portal; the first has 1.</summary>
    public int Order { get; }

    /// <summary>The address of the recipient.</summary>
    public string Recipient { get; }

    /// <summary>Why it was sent.</summary>
    public EmulatedEmailKind Kind { get; }

    /// <summary>The room that it speaks of.</summary>
    public RoomId RoomId { get; }

    /// <summary>The position, the kind and the room, not the recipient.</summary>
    public override string ToString() => $"e-mail {Order}: {Kind}, room {RoomId}";
}
