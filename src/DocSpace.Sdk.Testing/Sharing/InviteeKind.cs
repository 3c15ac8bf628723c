namespace DocSpace.Sdk.Testing.Sharing;

/// <summary>Who is invited and how: the roles depend on both.</summary>
internal enum InviteeKind
{
    /// <summary>A person by address, known to the portal or not.</summary>
    ByEmail,

    /// <summary>A room admin, a DocSpace admin or the owner, by id.</summary>
    AdminById,

    /// <summary>A user by id, or an id that nobody has.</summary>
    UserById,

    GuestById,

    Group,

    /// <summary>A group that holds a guest. Where guests get less, it is taken for one.</summary>
    GroupWithGuest,
}
