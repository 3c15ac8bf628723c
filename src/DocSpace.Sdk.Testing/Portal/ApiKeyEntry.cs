namespace DocSpace.Sdk.Testing.Portal;

/// <summary>An API key. It acts as the person who created it.</summary>
internal sealed class ApiKeyEntry
{
    private const int PostfixLength = 4;

    public Guid Id { get; } = Guid.NewGuid();

    public required PortalUser User { get; init; }

    /// <summary>The key itself. Answers show it once, when it is created.</summary>
    public required string Value { get; init; }

    public required string Name { get; set; }

    /// <summary>What the key may do; everything when the list is empty.</summary>
    public required IReadOnlyList<string> Scopes { get; set; }

    public required DateTimeOffset Created { get; init; }

    public DateTimeOffset? Expires { get; init; }

    public DateTimeOffset? LastUsed { get; set; }

    public bool IsActive { get; set; } = true;

    public string Postfix => Value[^PostfixLength..];

    public bool IsGood(DateTimeOffset now) => IsActive && !User.IsSuspended && (Expires is null || now < Expires);
}
