namespace DocSpace.Sdk.Identity;

/// <summary>The body of <c>POST keys</c>.</summary>
internal sealed class ApiKeyBody
{
    public required string Name { get; init; }

    public IReadOnlyCollection<string>? Permissions { get; init; }

    public int? ExpiresInDays { get; init; }

    public override string ToString() => nameof(ApiKeyBody);
}
