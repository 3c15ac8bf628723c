namespace DocSpace.Sdk.Links;

/// <summary>The body of <c>POST files/share/{key}/password</c>.</summary>
internal sealed class ExternalLinkPasswordBody
{
    public required string Password { get; init; }

    public override string ToString() => nameof(ExternalLinkPasswordBody);
}
