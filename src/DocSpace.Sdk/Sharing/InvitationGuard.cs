using System.Globalization;
using System.Text.RegularExpressions;
using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Sharing;

/// <summary>Finds everything that is wrong with a list of invitations before anything is sent. Names positions, never addresses.</summary>
internal static partial class InvitationGuard
{
    private const int MaxListed = 10;
    private const int MaxCultureLength = 20;

    /// <param name="invitations">What the caller gave.</param>
    /// <param name="roomType">The type of the room, when it is known.</param>
    /// <param name="parameterName">How the caller's parameter is named.</param>
    public static void Check(IReadOnlyList<RoomInvitation> invitations, RoomType? roomType, string parameterName)
    {
        var problems = new List<string>();
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < invitations.Count; i++)
        {
            if (invitations[i] is not { } invitation)
            {
                problems.Add($"[{i}] is null");
                continue;
            }

            if (InviteeProblem(invitation) is { } invitee)
            {
                problems.Add($"[{i}]: {invitee}");
            }
            else if (!first.TryAdd(Key(invitation), i))
            {
                problems.Add($"[{i}] invites the same as [{first[Key(invitation)]}]");
            }

            if (AccessProblem(invitation, roomType) is { } access)
            {
                problems.Add($"[{i}]: {access}");
            }
        }

        if (problems.Count > 0)
        {
            var more = problems.Count > MaxListed ? $"; and {problems.Count - MaxListed} more" : string.Empty;
            throw new ArgumentException(
                $"Nothing was sent, because of these invitations: {string.Join("; ", problems.Take(MaxListed))}{more}.",
                parameterName);
        }
    }

    // The server answers 400 to a malformed culture after the first invitee was added.
    public static void Check(InvitationOptions options)
    {
        if (options.Culture is { } culture && (culture.Length > MaxCultureLength || !CultureSyntax().IsMatch(culture) || !MayExist(culture)))
        {
            throw new ArgumentException(
                $"{nameof(options.Culture)} is not the name of a culture, such as de or pt-BR, of at most {MaxCultureLength} characters.",
                nameof(options));
        }
    }

    private static string Key(RoomInvitation invitation) =>
        invitation.Email is { } email ? EmailAddress.Key(email) : $"{invitation.Id}";

    private static string? InviteeProblem(RoomInvitation invitation) => invitation switch
    {
        { Kind: InviteeKind.Email } => EmailAddress.Problem(invitation.Email!),
        { Id: { } id } when id == Guid.Empty => "the id is empty",
        _ => null,
    };

    private static string? AccessProblem(RoomInvitation invitation, RoomType? roomType)
    {
        if (invitation.Access is RoomAccess.RoomManager && invitation.Kind is not InviteeKind.User)
        {
            return invitation.Kind is InviteeKind.Email
                ? "RoomManager cannot be granted by e-mail, because a person who is new to the portal becomes a guest; invite a room admin by user id"
                : "RoomManager cannot be granted to a group; invite room admins by user id";
        }

        var allowed = roomType is { } type ? RoomAccessRules.AllowedFor(type, invitation.Kind) : [];
        if (allowed.Count > 0)
        {
            return allowed.Contains(invitation.Access)
                ? null
                : $"a {roomType} room cannot grant {Name(invitation.Access)} {Invitee(invitation.Kind)}; allowed: {string.Join(", ", allowed)}";
        }

        return IsGrantable(invitation.Access)
            ? null
            : $"{Name(invitation.Access)} cannot be granted; use one of {string.Join(", ", Enum.GetValues<RoomAccess>().Where(IsGrantable))}";
    }

    private static bool IsGrantable(RoomAccess access) => access is
        RoomAccess.Read or RoomAccess.Review or RoomAccess.Comment or RoomAccess.FillForms or
        RoomAccess.RoomManager or RoomAccess.Editing or RoomAccess.ContentCreator;

    private static string Name(RoomAccess access) => Enum.IsDefined(access) ? access.ToString() : $"access {(int)access}";

    private static string Invitee(InviteeKind kind) => kind switch
    {
        InviteeKind.Email => "to a person invited by e-mail",
        InviteeKind.Group => "to a group",
        _ => "to a user",
    };

    // Without culture data (invariant mode) not even English is known, which says nothing about the server.
    private static bool MayExist(string culture) => IsKnown(culture) || !IsKnown("en");

    private static bool IsKnown(string culture)
    {
        try
        {
            CultureInfo.GetCultureInfo(culture, predefinedOnly: true);
            return true;
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*\z", RegexOptions.NonBacktracking)]
    private static partial Regex CultureSyntax();
}
