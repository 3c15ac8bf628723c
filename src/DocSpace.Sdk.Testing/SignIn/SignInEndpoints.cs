using DocSpace.Sdk.Testing.Http;

namespace DocSpace.Sdk.Testing.SignIn;

internal static class SignInEndpoints
{
    public static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        new("POST", "authentication", ApiScope.None, SignInWithPassword.Handle) { AllowsAnonymous = true },
        new("GET", "authentication", ApiScope.None, IsSignedIn) { AllowsAnonymous = true },
        new("POST", "authentication/logout", ApiScope.None, SignOut) { AllowsAnonymous = true },
        new("POST", "authentication/{code}", ApiScope.None, SignInWithCode.Handle) { AllowsAnonymous = true },
    ];

    private static ApiAnswer IsSignedIn(ApiCall call) => Envelope.Ok(call, !call.IsAnonymous);

    private static ApiAnswer SignOut(ApiCall call)
    {
        if (call.Identity?.Session is { } session)
        {
            call.Portal.Sessions.End(session);
        }

        return Envelope.Empty(call);
    }
}
