namespace DocSpace.Sdk.Testing.Portal;

/// <summary>The people and groups of the portal.</summary>
internal sealed class UserDirectory(TimeProvider time)
{
    /// <summary>The group that the portal keeps of everybody; the server has it under the same id everywhere.</summary>
    public static readonly Guid EveryoneId = new("c5cc67d1-c3e8-43c0-a3ad-3928ae3e5b5e");

    private readonly List<PortalUser> _users = [];
    private readonly Dictionary<Guid, PortalUser> _byId = [];
    private readonly Dictionary<string, PortalUser> _byEmail = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _userNames = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<PortalGroup> _groups = [];

    public IReadOnlyList<PortalUser> Users => _users;

    public IReadOnlyList<PortalGroup> Groups => _groups;

    public PortalUser Owner => _users[0];

    public PortalUser? Find(Guid id) => _byId.GetValueOrDefault(id);

    public PortalUser? FindByEmail(string email) => _byEmail.GetValueOrDefault(email);

    public PortalGroup? FindGroup(Guid id) => id == EveryoneId ? Everyone() : _groups.Find(group => group.Id == id);

    /// <summary>The ids of the groups that somebody is in, that of everybody among them.</summary>
    public IEnumerable<Guid> GroupsOf(PortalUser user)
    {
        var groups = _groups.Where(group => group.Members.Contains(user)).Select(static group => group.Id);
        return IsInEveryone(user) ? groups.Append(EveryoneId) : groups;
    }

    public PortalUser Add(string email, PortalRole role, string displayName)
    {
        var blank = displayName.IndexOf(' ', StringComparison.Ordinal);
        return Keep(new PortalUser
        {
            Id = Guid.NewGuid(),
            Email = email,
            UserName = UniqueUserName(email),
            FirstName = blank < 0 ? displayName : displayName[..blank],
            LastName = blank < 0 ? "" : displayName[(blank + 1)..],
            Role = role,
            Registered = time.GetUtcNow(),
            CreatedBy = _users.Count > 0 ? Owner : null,
        });
    }

    public PortalUser AddPendingGuest(string email, PortalUser invitedBy, string? culture) => Keep(new PortalUser
    {
        Id = Guid.NewGuid(),
        Email = email,
        UserName = UniqueUserName(email),
        FirstName = "",
        Role = PortalRole.Guest,
        Registered = time.GetUtcNow(),
        CreatedBy = invitedBy,
        CultureName = culture,
        IsPending = true,
    });

    public PortalGroup AddGroup(string name, IReadOnlyList<PortalUser> members)
    {
        var group = new PortalGroup { Id = Guid.NewGuid(), Name = name, Members = members };
        _groups.Add(group);
        return group;
    }

    private PortalUser Keep(PortalUser user)
    {
        _users.Add(user);
        _byId.Add(user.Id, user);
        _byEmail.TryAdd(user.Email, user);
        _userNames.Add(user.UserName);
        return user;
    }

    private PortalGroup Everyone() => new()
    {
        Id = EveryoneId,
        Name = "Everyone",
        Members = [.. _users.Where(IsInEveryone)],
        IsSystem = true,
    };

    private static bool IsInEveryone(PortalUser user) => user.Role is not PortalRole.Guest;

    // The server takes the part before the @ and appends a number when somebody has it already.
    private string UniqueUserName(string email)
    {
        var stem = email[..Math.Max(0, email.LastIndexOf('@'))];
        var name = stem;
        for (var number = 1; _userNames.Contains(name); number++)
        {
            name = $"{stem}{number}";
        }

        return name;
    }
}
