using DocSpace.Sdk.Testing.Http;

namespace DocSpace.Sdk.Testing.OAuth;

/// <summary><c>POST /oauth2/revoke</c>: ends a token of an application. Tokens that are not there have ended already.</summary>
internal static class RevokeToken
{
    public static ApiAnswer Handle(ApiCall call)
    {
        var form = OAuthForm.Read(call);
        var application = ClientCheck.WithSecret(call.Portal, form);
        var text = form.Required("token");
        if (call.Portal.OAuth.FindRefresh(text) is { } refresh)
        {
            CheckOwner(refresh.Grant, application);
            refresh.Grant.IsEnded = true;
        }
        else if (call.Portal.OAuth.FindAccess(text) is { } access)
        {
            CheckOwner(access.Grant, application);
            access.IsEnded = true;
        }

        return ApiAnswer.Empty(StatusCodes.Status200OK);
    }

    private static void CheckOwner(OAuthGrant? grant, OAuthApplication application)
    {
        if (grant?.Application != application)
        {
            throw OAuthError.InvalidClient(StatusCodes.Status400BadRequest);
        }
    }
}
