using DocSpace.Sdk.Testing.SignIn;

namespace DocSpace.Sdk.Testing.Portal;

internal sealed class PortalUser
{
    public required Guid Id { get; init; }

    public required string Email { get; init; }

    public required string UserName { get; init; }

    public required string FirstName { get; init; }

    public string LastName { get; init; } = "";

    public required PortalRole Role { get; init; }

    public required DateTimeOffset Registered { get; init; }

    public PortalUser? CreatedBy { get; init; }

    public string? CultureName { get; init; }

    /// <summary>Invited by e-mail and not seen since.</summary>
    public bool IsPending { get; init; }

    public bool IsSuspended { get; set; }

    /// <summary>What the person signs in with; without one only keys work.</summary>
    public string? Password { private get; set; }

    /// <summary>What the person has to show beside the password; null when that is enough.</summary>
    public SecondFactor? SecondFactor { get; set; }

    /// <summary>The people who invited this guest by address, beside the one who brought him or her to the portal.</summary>
    public HashSet<PortalUser> KnownTo { get; } = [];

    /// <summary>The rooms that the list shows first.</summary>
    public HashSet<PortalRoom> Pins { get; } = [];

    public SavedOrder Order { get; set; } = SavedOrder.Default;

    public bool IsPortalAdmin => Role is PortalRole.Owner or PortalRole.DocSpaceAdmin;

    public bool CanCreateRooms => IsPortalAdmin || Role is PortalRole.RoomAdmin;

    public bool HasPassword(string password) => Password is not null && Password == password;

    /// <summary>Guests are shown to administrators and to those who invited them; everybody else to everybody.</summary>
    public bool CanSee(PortalUser other) =>
        IsPortalAdmin || other.Role is not PortalRole.Guest || other == this || other.CreatedBy == this || other.KnownTo.Contains(this);

    // A person without a name is shown by the address, which the server encodes for HTML on the way.
    public string DisplayName => FirstName.Length + LastName.Length == 0
        ? System.Net.WebUtility.HtmlEncode(Email)
        : $"{FirstName} {LastName}".Trim();

    public EmulatedUser ToSnapshot() => new(Id, Email, DisplayName, ToPublicRole())
    {
        IsOwner = Role is PortalRole.Owner,
        IsPending = IsPending,
        IsSuspended = IsSuspended,
    };

    private EmulatedUserRole ToPublicRole() => Role switch
    {
        PortalRole.RoomAdmin => EmulatedUserRole.RoomAdmin,
        PortalRole.User => EmulatedUserRole.User,
        PortalRole.Guest => EmulatedUserRole.Guest,
        _ => EmulatedUserRole.DocSpaceAdmin,
    };
}
