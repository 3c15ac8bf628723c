using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;

namespace DocSpace.Sdk.Links;

/// <summary>
/// Refuses, before anything is sent, what the server would refuse, read as "never", or take for the deletion of a link. The
/// messages name the option and the rule, never the value.
/// </summary>
internal static class RoomLinkGuard
{
    private const int MaxTextLength = 255;
    private const int MaxUses = 1000;
    private const int MaxYears = 10;
    private const int MaxKeyLength = 1024;

    public static void Check(InvitationLinkOptions options, RoomType? roomType, DateTimeOffset now)
    {
        CheckId(options.Id);
        CheckAccess(options.Access, RoomLinkKind.Invitation, roomType);
        CheckTitle(options.Title);
        CheckExpiration(options.ExpiresAt, now);
        CheckUses(options.MaxUses);
    }

    public static void Check(ExternalLinkOptions options, RoomType? roomType, DateTimeOffset now)
    {
        CheckId(options.Id);
        CheckAccess(options.Access, RoomLinkKind.External, roomType);
        CheckTitle(options.Title);
        CheckExpiration(options.ExpiresAt, now);
        CheckPassword(options.Password);
    }

    public static void Check(RoomLinkUpdateOptions changes, DateTimeOffset now)
    {
        Require(
            changes is not { Access: null, Title: null, ExpiresAt: null, RemoveExpiration: false, Password: null, RemovePassword: false, DenyDownload: null, IsInternal: null, MaxUses: null, RemoveMaxUses: false },
            "Nothing is set, so there is nothing to change.");
        if (changes.Access is { } access)
        {
            CheckAccess(access, RoomLinkKind.External, roomType: null);
        }

        CheckTitle(changes.Title);
        CheckExpiration(changes.ExpiresAt, now);
        CheckPassword(changes.Password);
        CheckUses(changes.MaxUses);
        Require(changes is not { ExpiresAt: not null, RemoveExpiration: true }, "Set ExpiresAt or RemoveExpiration, not both.");
        Require(changes is not { Password: not null, RemovePassword: true }, "Set Password or RemovePassword, not both.");
        Require(changes is not { MaxUses: not null, RemoveMaxUses: true }, "Set MaxUses or RemoveMaxUses, not both.");
    }

    /// <summary>Checks what depends on the link that is changed.</summary>
    public static void Check(RoomLinkUpdateOptions changes, RoomLink link, DateTimeOffset now)
    {
        var isInvitation = link.Kind is RoomLinkKind.Invitation;
        Require(
            !isInvitation || changes is { Password: null, RemovePassword: false, DenyDownload: null, IsInternal: null },
            "The link is an invitation link, which has no Password, DenyDownload and IsInternal.");
        Require(
            isInvitation || changes is { MaxUses: null, RemoveMaxUses: false },
            "The link is an external link, which has no MaxUses.");

        Require(
            changes.Access is not null || link.Access is not RoomAccess.None,
            "The link shows no access, and to send it like this would delete it. Set Access along with the other changes.");

        // To send the old date again would make an external link work for ever: the server takes no past date.
        Require(
            changes.ExpiresAt is not null || changes.RemoveExpiration || (!link.IsExpired && !(link.ExpiresAt <= now)),
            "The link has expired. Set ExpiresAt or RemoveExpiration along with the other changes, or delete the link.");
    }

    /// <summary>Keys hold only characters that no part of the way reads as a separator, a parent or an escape.</summary>
    public static void CheckKey(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (key.Length is 0 or > MaxKeyLength
            || key.All(static c => c is '.')
            || !key.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '=' or '.' or '~'))
        {
            throw new ArgumentException(
                $"A key is the RequestToken of a link, or what stands behind key= in its long address: 1 to {MaxKeyLength} letters, digits and the characters - _ = . ~",
                nameof(key));
        }
    }

    private static void CheckId(Guid? id) => Require(id != Guid.Empty, "Id is empty.");

    private static void CheckAccess(RoomAccess access, RoomLinkKind kind, RoomType? roomType)
    {
        Require(
            access is RoomAccess.Read or RoomAccess.Review or RoomAccess.Comment or RoomAccess.FillForms or RoomAccess.Editing or RoomAccess.ContentCreator,
            "Access is not one that a link can give. A link is deleted by its own method.");
        if (roomType is not { } type || !Enum.IsDefined(type))
        {
            return;
        }

        var allowed = RoomLinkRules.AllowedFor(type, kind);
        Require(allowed.Count > 0, $"A {type} room has no additional external links.");
        Require(allowed.Contains(access), $"Access is not one that such a link of a {type} room can give. Allowed: {string.Join(", ", allowed)}.");
    }

    private static void CheckTitle(string? title) => Require(
        title is null || (!string.IsNullOrWhiteSpace(title) && title.Length <= MaxTextLength && !title.Any(char.IsControl) && !UnicodeRule.HasLoneSurrogate(title)),
        $"Title has 1 to {MaxTextLength} characters, no control characters, no half of a surrogate pair, and not blanks alone.");

    private static void CheckExpiration(DateTimeOffset? expiresAt, DateTimeOffset now) => Require(
        expiresAt is not { } date || (date > now && date <= now.AddYears(MaxYears)),
        $"ExpiresAt is in the future and at most {MaxYears} years from now.");

    private static void CheckPassword(string? password) => Require(
        password is null || (password.Length is > 0 and <= MaxTextLength && password.Trim().Length == password.Length),
        $"Password has 1 to {MaxTextLength} characters and no blanks at its ends.");

    private static void CheckUses(int? uses) => Require(uses is null or (>= 1 and <= MaxUses), $"MaxUses is from 1 to {MaxUses}.");

    private static void Require(bool condition, string message) => Guard.Require(condition, message, "options");
}
