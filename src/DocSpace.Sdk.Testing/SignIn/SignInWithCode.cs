using DocSpace.Sdk.Testing.Http;

namespace DocSpace.Sdk.Testing.SignIn;

/// <summary>The second step of a sign-in: address and password again, and a code. Without a second factor no code is right.</summary>
internal static class SignInWithCode
{
    public static ApiAnswer Handle(ApiCall call)
    {
        var body = BodyReader.Read(call, EmulatorJsonContext.Default.SignInBody, key: "");
        var user = PasswordCheck.Find(call.Portal, body);
        return user.SecondFactor?.Take(body.Code) == true
            ? SignInAnswer.Token(call, user, body.Session)
            : throw ServerError.SignInFailed();
    }
}
