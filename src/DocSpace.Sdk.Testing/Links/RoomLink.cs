using System.Security.Cryptography;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Links;

/// <summary>A link of a room. A change replaces all its options; the id, the kind and the addresses stay.</summary>
internal sealed class RoomLink(Guid id, LinkKind kind, PortalUser createdBy)
{
    private const int CodeLength = 15;

    public Guid Id { get; } = id;

    public LinkKind Kind { get; } = kind;

    public PortalUser CreatedBy { get; } = createdBy;

    /// <summary>The end of the short address.</summary>
    public string ShortCode { get; } = RandomNumberGenerator.GetHexString(CodeLength, lowercase: true);

    /// <summary>The key that opens the room to those who have the link.</summary>
    public string RequestToken { get; } = SignedText.Of($"\"{id}\"");

    public required int Access { get; set; }

    public required LinkOptions Options { get; set; }

    /// <summary>The people who opened the link while they were signed in: the room stays open to them.</summary>
    public HashSet<PortalUser> OpenedBy { get; } = [];

    public bool IsInvitation => Kind is LinkKind.Invitation;

    /// <summary>The cookie by which a browser shows that the password was given.</summary>
    public string PasswordCookie => "sharelink" + Id;

    public string? PasswordProof => Options.Password is { } password ? SignedText.Of($"\"{password}\"") : null;

    public bool IsExpired(DateTimeOffset now) => Options.Expires <= now;

    public string Address(PortalState portal) => $"{portal.Root}/s/{ShortCode}";
}
