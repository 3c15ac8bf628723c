namespace DocSpace.Sdk.Identity;

/// <summary>The body of <c>POST authentication</c>.</summary>
internal sealed class SignInBody
{
    public required string UserName { get; init; }

    public required string Password { get; init; }

    public override string ToString() => nameof(SignInBody);
}
