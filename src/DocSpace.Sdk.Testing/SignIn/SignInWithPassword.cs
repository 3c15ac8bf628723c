using DocSpace.Sdk.Testing.Http;

namespace DocSpace.Sdk.Testing.SignIn;

/// <summary>Exchanges an address and a password for a token, or for the question after a code.</summary>
internal static class SignInWithPassword
{
    public static ApiAnswer Handle(ApiCall call)
    {
        var body = BodyReader.Read(call, EmulatorJsonContext.Default.SignInBody, key: "");
        var user = PasswordCheck.Find(call.Portal, body);
        return user.SecondFactor is { } factor ? SignInAnswer.AskForCode(call, factor) : SignInAnswer.Token(call, user, body.Session);
    }
}
