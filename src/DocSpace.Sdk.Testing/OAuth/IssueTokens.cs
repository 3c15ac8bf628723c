using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Http;

namespace DocSpace.Sdk.Testing.OAuth;

/// <summary><c>POST /oauth2/token</c>: tokens for a code, or for a refresh token.</summary>
internal static class IssueTokens
{
    public static ApiAnswer Handle(ApiCall call)
    {
        var form = OAuthForm.Read(call);
        return form.Text("grant_type") switch
        {
            "authorization_code" => ForCode(call, form),
            "refresh_token" => ForRefreshToken(call, form),
            var other => Refuse(call, form, other),
        };
    }

    private static ApiAnswer ForCode(ApiCall call, OAuthForm form)
    {
        var application = ClientCheck.WithCode(call.Portal, form);
        var code = call.Portal.OAuth.FindCode(form.Required("code")) ?? throw OAuthError.InvalidGrant();
        if (code.Application != application || !call.Portal.OAuth.IsGood(code))
        {
            // A code that somebody else has, or has for the second time, was stolen: what came of it ends, too.
            code.IsUsed = true;
            if (code.Grant is { } stolen)
            {
                stolen.IsEnded = true;
            }

            throw OAuthError.InvalidGrant();
        }

        var verifier = form.Text("code_verifier");
        if (code.RedirectUri != form.Text("redirect_uri") || (code.Challenge is { } challenge ? !challenge.Fits(verifier) : verifier is not null))
        {
            throw OAuthError.InvalidGrant();
        }

        code.IsUsed = true;
        code.Grant = new OAuthGrant(application, code.User, code.Scopes);
        return Answer(call, code.Grant, code.Scopes);
    }

    private static ApiAnswer ForRefreshToken(ApiCall call, OAuthForm form)
    {
        var application = ClientCheck.WithSecret(call.Portal, form);
        var token = call.Portal.OAuth.FindRefresh(form.Required("refresh_token")) ?? throw OAuthError.InvalidGrant();
        if (token.Grant.Application != application)
        {
            throw OAuthError.InvalidClient(StatusCodes.Status400BadRequest);
        }

        var scopes = form.Text("scope") is { } text ? OAuthScopes.Parse(text) : token.Grant.Scopes;
        if (scopes.Except(token.Grant.Scopes, StringComparer.Ordinal).Any())
        {
            throw OAuthError.InvalidScope();
        }

        call.Portal.OAuth.UseUp(token);
        return Answer(call, token.Grant, scopes);
    }

    private static ApiAnswer Refuse(ApiCall call, OAuthForm form, string? grantType)
    {
        _ = ClientCheck.WithCode(call.Portal, form);
        throw grantType is null ? OAuthError.InvalidRequest("grant_type") : OAuthError.UnsupportedGrantType();
    }

    private static ApiAnswer Answer(ApiCall call, OAuthGrant grant, IReadOnlyList<string> scopes)
    {
        var store = call.Portal.OAuth;
        var body = new JsonObject { ["access_token"] = store.CreateAccess(call.Portal.Root, grant.User, scopes, grant).Text };
        if (!grant.Application.IsPublic)
        {
            body["refresh_token"] = store.CreateRefresh(grant).Text;
        }

        if (scopes.Count > 0)
        {
            body["scope"] = string.Join(' ', scopes);
        }

        body["token_type"] = "Bearer";

        // The server counts the whole seconds that are left a moment later.
        body["expires_in"] = Math.Max(0, (long)store.AccessLifetime.TotalSeconds - 1);
        return OAuthAnswer.Json(StatusCodes.Status200OK, body);
    }
}
