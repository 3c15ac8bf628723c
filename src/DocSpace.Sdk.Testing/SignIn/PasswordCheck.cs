using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.SignIn;

/// <summary>Finds out whose address and password a sign-in holds. Both of its steps ask, and wrong answers count together.</summary>
internal static class PasswordCheck
{
    public static PortalUser Find(PortalState portal, SignInBody body)
    {
        if (string.IsNullOrEmpty(body.UserName) || string.IsNullOrEmpty(body.Password))
        {
            throw ServerError.SignInFailed();
        }

        var name = body.UserName.ToUpperInvariant();
        if (portal.SignInAttempts.IsBlocked(name))
        {
            throw ServerError.TooManySignIns();
        }

        if (portal.Directory.FindByEmail(body.UserName) is not { } user || !user.HasPassword(body.Password))
        {
            throw portal.SignInAttempts.Fail(name) ? ServerError.TooManySignIns() : ServerError.SignInFailed();
        }

        return user.IsSuspended ? throw ServerError.Refused("User disabled") : user;
    }
}
