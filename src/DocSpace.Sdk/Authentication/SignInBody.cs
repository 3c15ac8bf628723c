namespace DocSpace.Sdk.Authentication;

/// <summary>The body of <c>POST authentication</c> and of its second step.</summary>
internal sealed class SignInBody
{
    public required string UserName { get; init; }

    public required string Password { get; init; }

    /// <summary>The code of the second step. The server reads it here and not from the path.</summary>
    public string? Code { get; init; }

    public override string ToString() => nameof(SignInBody);
}
