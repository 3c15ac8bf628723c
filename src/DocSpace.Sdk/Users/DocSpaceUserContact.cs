namespace DocSpace.Sdk.Users;

/// <summary>One way to reach a user, for instance a telephone number.</summary>
public sealed record DocSpaceUserContact
{
    /// <summary>What kind of contact this is, for instance <c>phone</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The number, address or name.</summary>
    public string? Value { get; init; }

    /// <summary>That this is a contact, and nothing of what it holds.</summary>
    public override string ToString() => "Contact";
}
