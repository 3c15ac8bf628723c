using DocSpace.Sdk.Sharing;

namespace DocSpace.Sdk.Testing;

/// <summary>A link of a room of the emulated portal, as it was when the value was read.</summary>
public sealed record EmulatedLink
{
    internal EmulatedLink(Guid id, EmulatedLinkKind kind, RoomAccess access, string title)
    {
        Id = id;
        Kind = kind;
        Access = access;
        Title = title;
    }

    /// <summary>The id of the link.</summary>
    public Guid Id { get; }

    /// <summary>What the link is for. It never changes.</summary>
    public EmulatedLinkKind Kind { get; }

    /// <summary>What those who follow the link may do.</summary>
    public RoomAccess Access { get; }

    /// <summary>The title as stored.</summary>
    public string Title { get; }

    /// <summary>When the link ends, or <see langword="null"/> when it does not.</summary>
    public DateTimeOffset? Expires { get; internal init; }

    /// <summary>The password as stored, without blanks at its ends, or <see langword="null"/>.</summary>
    public string? Password { get; internal init; }

    /// <summary>Whether nothing can be taken out of the room by the link.</summary>
    public bool DenyDownload { get; internal init; }

    /// <summary>Whether only those who signed in may use the link.</summary>
    public bool IsInternal { get; internal init; }

    /// <summary>How many people may join by an invitation link, or <see langword="null"/> for any number.</summary>
    public int? MaxUseCount { get; internal init; }

    /// <summary>The key that opens the room, sent as <c>Request-Token</c>; <see langword="null"/> for an invitation link.</summary>
    public string? RequestToken { get; internal init; }

    /// <summary>The id, the kind and the access of the link: nothing that opens the room.</summary>
    public override string ToString() => $"link {Id} ({Kind}): {Access}";
}
