namespace DocSpace.Sdk.Testing.SignIn;

internal sealed class SignInBody
{
    public string? UserName { get; set; }

    public string? Password { get; set; }

    /// <summary>The code of the second step. The one in the path is not looked at.</summary>
    public string? Code { get; set; }

    /// <summary>Whether the sign-in ends with the browser.</summary>
    public bool Session { get; set; }
}
