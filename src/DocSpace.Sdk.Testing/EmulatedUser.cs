namespace DocSpace.Sdk.Testing;

/// <summary>A person of the emulated portal, as he or she was when the value was read.</summary>
public sealed record EmulatedUser
{
    internal EmulatedUser(Guid id, string email, string displayName, EmulatedUserRole role)
    {
        Id = id;
        Email = email;
        DisplayName = displayName;
        Role = role;
    }

    /// <summary>The id under which the portal knows the person.</summary>
    public Guid Id { get; }

    /// <summary>The address, in the case in which it was given.</summary>
    public string Email { get; }

    /// <summary>The name that answers show. For a pending guest it is the address.</summary>
    public string DisplayName { get; }

    /// <summary>The role. The owner of the portal has <see cref="EmulatedUserRole.DocSpaceAdmin"/> and <see cref="IsOwner"/>.</summary>
    public EmulatedUserRole Role { get; }

    /// <summary>Whether this is the owner of the portal.</summary>
    public bool IsOwner { get; internal init; }

    /// <summary>Whether the person was invited by e-mail and has not signed in yet.</summary>
    public bool IsPending { get; internal init; }

    /// <summary>Whether the person was suspended; see <see cref="DocSpaceEmulator.SuspendUser"/>.</summary>
    public bool IsSuspended { get; internal init; }

    /// <summary>The id of the person: neither the name nor the address, so that it can be logged.</summary>
    public override string ToString() => $"user {Id}";
}
